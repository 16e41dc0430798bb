"""What plain mode prints, one module a page; each takes the talk and writes on its paper."""
