"""A store as a folder of files that any web host serves: pages, data, dumps and what describes them."""
