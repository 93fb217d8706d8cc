# Writes COUNT synthetic drawings as .ndjson: random walks whose lengths are lognormal (mean 88 rows,
# 20 to 200), the pen lifted after one row in twelve; the file LENGTHS gets the rows of each.
# Usage: awk -v count=COUNT -v lengths=LENGTHS -f sketches.awk
function gaussian() { return sqrt(-2 * log(1 - rand())) * cos(6.283185307 * rand()) }

# `more` to `list`, with a comma between them.
function joined(list, more) { return list == "" ? more : list "," more }

BEGIN {
    srand(7)
    for (sketch = 0; sketch < count; sketch++) {
        rows = int(exp(log(90) - 0.08 + 0.4 * gaussian()) + 0.5)
        rows = rows < 20 ? 20 : rows > 200 ? 200 : rows
        print rows > lengths
        x = y = 0
        xs = ys = "0"
        strokes = ""
        for (row = 0; row < rows; row++) {
            x += gaussian()
            y += gaussian()
            xs = joined(xs, sprintf("%.3f", x))
            ys = joined(ys, sprintf("%.3f", y))
            if (rand() < 0.08 || row == rows - 1) {
                strokes = joined(strokes, "[[" xs "],[" ys "]]")
                xs = ys = ""
            }
        }
        print "{\"word\":\"walk\",\"drawing\":[" strokes "]}"
    }
}
