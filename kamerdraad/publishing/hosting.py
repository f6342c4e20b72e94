"""What tells a web host how to serve the folder: negotiation, redirects, media types, a site map."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from typing import Final
from urllib.parse import urlsplit

from kamerdraad.publishing.places import absolute
from kamerdraad.web.shield import HEADERS

FOLDER: Final = "hosting"
PER_MAP: Final = 50_000
"""Addresses that one site map may have, by https://www.sitemaps.org/protocol.html."""

_DATA_FIRST: Final = (
    ("ttl", r"text/turtle"),
    ("jsonld", r"application/(ld\+)?json"),
    ("nt", r"application/n-triples|text/plain"),
    ("trig", r"application/trig"),
)
_TYPES: Final = (
    ("text/turtle", "ttl"),
    ("application/ld+json", "jsonld"),
    ("application/n-triples", "nt"),
    ("application/trig", "trig"),
)
_PATHS: Final = "def|voc|shapes|alignments|catalog"


def htaccess(site: str) -> bytes:
    """For Apache: things lead to their pages, and a page comes in the form that is wanted."""
    base = urlsplit(site).path
    # Folders are pages here too (def, def/0.1.0), so that only the site itself gets its end slash.
    entrance = (
        ""
        if base == "/"
        else (f"RewriteCond %{{REQUEST_URI}} ={base.rstrip('/')}\nRewriteRule ^ {base} [R=301,L]\n")
    )
    types = "\n".join(f"AddType '{media};charset=utf-8' .{ending}" for media, ending in _TYPES)
    rules = "\n".join(
        f"RewriteCond %{{HTTP_ACCEPT}} ^[^,]*({pattern}) [NC]\n"
        f"RewriteCond %{{REQUEST_FILENAME}}.{ending} -f\n"
        f"RewriteRule ^(doc/.+|graph/.+|def|voc|shapes|alignments|catalog)$ $1.{ending} [L]"
        for ending, pattern in _DATA_FIRST
    )
    headers = "\n".join(f'Header set {name} "{value}"' for name, value in HEADERS.items())
    return f"""# How Apache serves this folder: put the folder under the web root and allow overrides.
# What a browser or program wants most is the first thing that its Accept header names.
Options -MultiViews
DirectoryIndex index.html
DirectorySlash Off
ErrorDocument 404 {base}404.html
AddDefaultCharset utf-8
{types}
<IfModule mod_headers.c>
{headers}
Header append Vary Accept
</IfModule>
RewriteEngine On
RewriteOptions AllowNoSlash
RewriteBase {base}
{entrance}# Places in a text are told of with the text, things at their pages.
RewriteRule ^id/(span|mention)/([^/]+)/ doc/text/$2 [R=303,L,NE]
RewriteRule ^id/(.+)$ doc/$1 [R=303,L,NE]
{rules}
RewriteCond %{{REQUEST_FILENAME}}.html -f
RewriteRule ^(.+)$ $1.html [L]
""".encode()


def nginx(site: str) -> bytes:
    """The same for nginx, to be included in a server block."""
    base = urlsplit(site).path
    wanted = "\n".join(f"    ~*^[^,]*({pattern})  .{ending};" for ending, pattern in _DATA_FIRST)
    types = "\n".join(f"    {media} {ending};" for media, ending in _TYPES)
    headers = "\n".join(f'    add_header {name} "{value}";' for name, value in HEADERS.items())
    return f"""# How nginx serves this folder. The map goes in the http block, the rest in a server block
# whose root holds the folder; {base} is where the site stands on its host.
map $http_accept $kamerdraad_form {{
    default .html;
{wanted}
}}

types {{
    text/html html;
    text/css css;
    text/javascript js;
    image/svg+xml svg;
    application/json json;
    application/gzip gz;
    text/csv csv;
{types}
}}
charset utf-8;
charset_types text/html text/css text/javascript text/turtle application/ld+json application/n-triples application/trig text/csv;
error_page 404 {base}404.html;
location ~ ^{base}id/(?:span|mention)/([^/]+)/ {{ return 303 {base}doc/text/$1; }}
location ~ ^{base}id/(.+)$ {{ return 303 {base}doc/$1; }}
location {base} {{
    add_header Vary Accept;
{headers}
    index index.html;
    try_files $uri $uri$kamerdraad_form $uri.html $uri/index.html =404;
}}
""".encode()


def w3id(site: str) -> bytes:
    """For https://github.com/perma-id/w3id.org: permanent names that lead to this site."""
    rules = "\n".join(
        f"RewriteCond %{{HTTP_ACCEPT}} ^[^,]*({pattern}) [NC]\n"
        f"RewriteRule ^(?:id/(.+)|(graph/.+)|({_PATHS}))$ {site}%{{ENV:KIND}}$1$2$3.{ending} [R=303,L,NE]"
        for ending, pattern in _DATA_FIRST
    )
    return f"""# Kamerdraad: names of things lead to where they are told of.
# Goes into w3id.org as the folder that the base of the names has there.
Options -MultiViews
RewriteEngine on
RewriteRule ^id/(span|mention)/([^/]+)/ {site}doc/text/$2.ttl [R=303,L,NE]
RewriteRule ^id/ - [E=KIND:doc/]
{rules}
RewriteRule ^id/(.+)$ {site}doc/$1.html [R=303,L,NE]
RewriteRule ^(graph/.+|{_PATHS})$ {site}$1.html [R=303,L,NE]
RewriteRule ^context\\.jsonld$ {site}context.jsonld [R=302,L]
RewriteRule ^(.*)$ {site}$1 [R=302,L,NE]
""".encode()


def robots(site: str) -> bytes:
    """All may be read."""
    return f"User-agent: *\nAllow: /\nSitemap: {site}sitemap.xml\n".encode()


def sitemaps(site: str, files: Iterable[str], day: str) -> dict[str, bytes]:
    """The site map; an index of several where one may not hold all pages."""
    every = sorted(files)
    parts = [every[start : start + PER_MAP] for start in range(0, len(every), PER_MAP)]
    if len(parts) <= 1:
        return {"sitemap.xml": _map(site, every, day)}
    found = {f"sitemap-{n}.xml": _map(site, part, day) for n, part in enumerate(parts, 1)}
    entries = "".join(
        f"<sitemap><loc>{escape(site)}{name}</loc><lastmod>{day}</lastmod></sitemap>\n"
        for name in found
    )
    index = f'{_XML}<sitemapindex xmlns="{_MAPS}">\n{entries}</sitemapindex>\n'
    return {"sitemap.xml": index.encode()} | found


_XML: Final = '<?xml version="1.0" encoding="UTF-8"?>\n'
_MAPS: Final = "http://www.sitemaps.org/schemas/sitemap/0.9"


def _map(site: str, files: Sequence[str], day: str) -> bytes:
    entries = "".join(
        f"<url><loc>{escape(absolute(site, file))}</loc><lastmod>{day}</lastmod></url>\n"
        for file in files
    )
    return f'{_XML}<urlset xmlns="{_MAPS}">\n{entries}</urlset>\n'.encode()
