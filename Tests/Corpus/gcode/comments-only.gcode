; nothing
(but words)
