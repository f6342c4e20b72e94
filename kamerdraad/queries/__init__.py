"""From a name and parameters to a table; the queries are the `.rq` files beside this one."""

from kamerdraad.queries.catalogue import catalogue
from kamerdraad.queries.model import Parameter, ParameterType, QueryInfo
from kamerdraad.queries.running import bind, run
from kamerdraad.queries.table import Table

__all__ = ["Parameter", "ParameterType", "QueryInfo", "Table", "bind", "catalogue", "run"]
