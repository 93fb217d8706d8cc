G21 G90
G91
o1 repeat [3]
G1 X5 F500
o1 endrepeat
