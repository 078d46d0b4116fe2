# How long a warm WeasyPrint takes for one page, again and again: `python print-bench.py <address> <times>` writes as JSON the
# milliseconds of reading and printing it. The PDF is tagged, as the paper is.
import json
import sys
import time

from weasyprint import HTML

address, times = sys.argv[1], int(sys.argv[2])


def milliseconds():
    began = time.perf_counter()
    HTML(address).write_pdf(pdf_tags=True)
    return (time.perf_counter() - began) * 1000


milliseconds()
print(json.dumps([milliseconds() for _ in range(times)]))
