# SPDX-License-Identifier: Apache-2.0
"""Judging recorded responses, beside the HTTP Observatory's own code on the same recording."""
import json
import pathlib
import random
import shutil
import subprocess

ROOT = pathlib.Path(__file__).resolve().parent.parent
PEER = ROOT / "tests/peers/node_modules/@mdn/mdn-http-observatory"
COUNT = 10_000

SERVERS = ("nginx", "nginx/1.24.0", "Apache/2.4.57 (Debian)", "cloudflare", "Microsoft-IIS/10.0", "gunicorn/20.1.0",
           "AmazonS3", "Vercel", "openresty", "LiteSpeed", "Caddy")
POWERED_BY = ("PHP/8.2.7", "Express", "ASP.NET", "Next.js")
HOSTS = ("https://cdn.example.net", "https://www.googletagmanager.com", "https://cdnjs.cloudflare.com",
         "*.example.com", "https://fonts.gstatic.com", "https://js.stripe.com", "data:", "blob:", "https:")
KEYWORDS = ("'self'", "'none'", "'unsafe-inline'", "'unsafe-eval'", "'strict-dynamic'", "'nonce-rAnd0mN0nceV4lue'")
DIRECTIVES = ("default-src", "script-src", "style-src", "img-src", "font-src", "connect-src", "frame-src", "object-src",
              "base-uri", "form-action", "frame-ancestors", "media-src")
HSTS = ("max-age=31536000; includeSubDomains; preload", "max-age=15768000", "max-age=31536000", "max-age=0",
        "max-age=63072000; includeSubDomains")
REFERRERS = ("strict-origin-when-cross-origin", "no-referrer", "no-referrer-when-downgrade", "origin",
             "no-referrer, strict-origin-when-cross-origin")
PERMISSIONS = ("geolocation=(), microphone=(), camera=()", "interest-cohort=()", "camera 'none'; microphone 'none'",
               'fullscreen=(self "https://video.example.com"), payment=*')
COOKIES = ("session", "PHPSESSID", "csrftoken", "theme", "_ga", "__Host-id", "login", "JSESSIONID")
WORDS = "the of and a to in is you that it he was for on are as with his they at be this have from".split()


def policy(rng):
    names = rng.sample(DIRECTIVES, rng.randint(1, 8))
    return "; ".join(" ".join([name, *rng.sample(KEYWORDS, rng.randint(0, 2)), *rng.sample(HOSTS, rng.randint(1, 4))])
                     for name in names)


def cookie(rng):
    text = f"{rng.choice(COOKIES)}={rng.getrandbits(128):032x}; Path=/"
    for attribute, share in (("; Secure", .7), ("; HttpOnly", .6), ("; SameSite=Lax", .4), ("; Max-Age=86400", .3)):
        text += attribute if rng.random() < share else ""
    return text


def fields(rng, content_type):
    found = [("Date", "Tue, 05 Mar 2024 10:11:12 GMT"), ("Content-Type", content_type), ("Server", rng.choice(SERVERS)),
             ("Connection", "keep-alive"), ("Vary", "Accept-Encoding"), ("ETag", f'W/"{rng.getrandbits(64):x}"'),
             ("Cache-Control", rng.choice(("no-store", "max-age=0, private, must-revalidate", "public, max-age=31536000")))]
    some = ((.6, "Strict-Transport-Security", lambda: rng.choice(HSTS)), (.5, "Content-Security-Policy", lambda: policy(rng)),
            (.1, "Content-Security-Policy-Report-Only", lambda: policy(rng)),
            (.7, "X-Content-Type-Options", lambda: "nosniff"), (.6, "X-Frame-Options", lambda: rng.choice(("DENY", "SAMEORIGIN"))),
            (.5, "X-XSS-Protection", lambda: "1; mode=block"), (.5, "Referrer-Policy", lambda: rng.choice(REFERRERS)),
            (.3, "Permissions-Policy", lambda: rng.choice(PERMISSIONS)), (.4, "X-Powered-By", lambda: rng.choice(POWERED_BY)),
            (.2, "Access-Control-Allow-Origin", lambda: rng.choice(("*", "https://app.example.com"))),
            (.2, "Cross-Origin-Opener-Policy", lambda: rng.choice(("same-origin", "unsafe-none"))),
            (.1, "Cross-Origin-Embedder-Policy", lambda: "require-corp"),
            (.2, "Cross-Origin-Resource-Policy", lambda: rng.choice(("same-origin", "cross-origin"))),
            (.2, "NEL", lambda: '{"success_fraction":0,"report_to":"default","max_age":604800}'),
            (.2, "Via", lambda: "1.1 varnish"), (.3, "X-Request-Id", lambda: f"{rng.getrandbits(128):032x}"))
    found += [(name, make()) for share, name, make in some if rng.random() < share]
    return found + [("Set-Cookie", cookie(rng)) for _ in range(rng.choice((0, 0, 1, 1, 2, 4)))]


def page(rng):
    lines = ["<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>A page</title>"]
    if rng.random() < .1:
        lines.append(f'<meta http-equiv="Content-Security-Policy" content="{policy(rng)}">')
    for _ in range(rng.randint(1, 8)):
        lines.append(rng.choice(('<script src="/app.js" defer></script>', '<link rel=stylesheet href="/style.css">',
                                 '<script src="https://cdn.example.net/library.js" crossorigin=anonymous></script>',
                                 "<script>window.dataLayer = window.dataLayer || []</script>")))
    lines.append("</head><body>")
    for _ in range(rng.randint(5, 20)):
        lines.append(f'<div class=row><p>{" ".join(rng.choices(WORDS, k=20))}</p><a href="/page"><img src="/picture.png" alt=""></a></div>')
    return "\n".join([*lines, "</body></html>"])


def recording():
    """As HTTP Archive: of pages, data and files; a third of the pages with their HTML."""
    rng = random.Random(1997)
    entries = []
    for number in range(COUNT):
        kind = rng.choices(("text/html; charset=utf-8", "application/json", "text/css"), (6, 2, 2))[0]
        content = {"size": 0, "mimeType": kind}
        if kind.startswith("text/html") and rng.random() < .3:
            content["text"] = page(rng)
        entries.append({
            "startedDateTime": "2024-03-05T10:11:12.000Z", "time": 1,
            "request": {"method": "GET", "url": f"https://site{number}.example.org/", "httpVersion": "HTTP/1.1",
                        "headers": [], "queryString": [], "cookies": [], "headersSize": -1, "bodySize": -1},
            "response": {"status": 200, "statusText": "OK", "httpVersion": "HTTP/1.1", "cookies": [],
                         "headers": [{"name": name, "value": value} for name, value in fields(rng, kind)],
                         "content": content, "redirectURL": "", "headersSize": -1, "bodySize": -1},
            "cache": {}, "timings": {"send": 0, "wait": 1, "receive": 0}})
    return {"log": {"version": "1.2", "creator": {"name": "bench", "version": "1"}, "entries": entries}}


def judged(command):
    """Seconds for the judging alone, and the sum of the scores."""
    seconds, total = subprocess.run(command, check=True, text=True, stdout=subprocess.PIPE).stdout.split()
    return float(seconds), int(total)


def recorded_responses(program, folder, report):
    if not PEER.is_dir() or not shutil.which("node"):
        print("----  the Observatory's code is absent; ./dev setup --peers installs it")
        return
    archive = folder / "recording.har"
    archive.write_text(json.dumps(recording()))
    ours = min(judged([str(program), str(archive)]) for _ in range(3))
    theirs = judged(["node", str(ROOT / "bench/headers.mjs"), str(PEER), str(archive)])  # once: it takes a minute
    archive.unlink()
    if ours[1] != theirs[1]:
        raise SystemExit(f"the sums of all scores differ: {ours[1]} and {theirs[1]}")
    seconds, ratio = ours[0], theirs[0] / ours[0]
    report.line(f"judging 10,000 responses ({1000 * seconds:.0f} ms), against the Observatory", ratio, "x", ">= 10", ratio >= 10)
