"""A web server on loopback for tests: python3 loopback_server.py FILE [DROP] [QUIRK]

Serves FILE under every path that ends in its name, with ranges, an entity tag and the MD5 sum as Google's storage
sends it. The first DROP connections end after a third of what they should bring. QUIRK is "plain" for a server without
ranges and tags, "lying" for one with a wrong sum, "heedless" for one that sends the rest of whatever version, "elsewhere"
for one that calls the whole file a rest, "busy" for one that answers 503. Prints its port, then a line for each request:
the range asked for.
"""

import base64
import hashlib
import http.server
import pathlib
import re
import sys

path = pathlib.Path(sys.argv[1])
drops = int(sys.argv[2]) if len(sys.argv) > 2 else 0
quirk = sys.argv[3] if len(sys.argv) > 3 else ""


class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        global drops
        print(self.headers.get("Range", "all"), self.path, flush=True)
        if not self.path.endswith("/" + path.name.replace(" ", "%20")):
            return self.send_error(404)
        if quirk == "busy":
            return self.send_error(503)
        data = path.read_bytes()
        tag = '"' + hashlib.md5(data).hexdigest() + '"'
        asked = re.fullmatch(r"bytes=(\d+)-", self.headers.get("Range", ""))
        begin = 0
        isRest = quirk != "plain" and asked and (quirk == "heedless" or self.headers.get("If-Range", tag) == tag)
        if isRest and quirk != "elsewhere":
            begin = int(asked[1])
        self.send_response(206 if isRest else 200)
        if isRest:
            self.send_header("Content-Range", f"bytes {begin}-{len(data) - 1}/{len(data)}")
        if quirk != "plain":
            self.send_header("ETag", tag)
            summed = data + (b"?" if quirk == "lying" else b"")
            sum = base64.b64encode(hashlib.md5(summed).digest()).decode()
            self.send_header("x-goog-hash", "crc32c=AAAAAA==,md5=" + sum)
        self.send_header("Content-Length", str(len(data) - begin))
        self.end_headers()
        part = data[begin:]
        if drops > 0:
            drops -= 1
            part = part[: len(part) // 3]
        self.wfile.write(part)
        self.close_connection = True

    def log_message(self, *arguments):
        pass


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
print(server.server_address[1], flush=True)
server.serve_forever()
