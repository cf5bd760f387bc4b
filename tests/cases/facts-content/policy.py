# facts: processor weak
_DOCS_STYLE_SRC = ["https://fonts.googleapis.com"]  # ok: what a page may load
_DOCS_IMG_SRC = ["data:", "https://cdn.redoc.ly"]  # ok: what a page may load
