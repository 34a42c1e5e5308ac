"""The layout of the report: one page that needs no other file."""

from __future__ import annotations

from collections.abc import Mapping

from jinja2 import Environment
from markupsafe import Markup

from tools.quality.report.data import Report, totals, words

_STYLE = Markup("""
:root { color-scheme: light dark; --ink: #1c1c1e; --paper: #fff; --line: #d8d8dc; --soft: #f4f4f6; --bad: #b3261e;
  --good: #1a6b3c; --dim: #5f5f66 }
@media (prefers-color-scheme: dark) { :root { --ink: #ececf0; --paper: #17171a; --line: #3a3a40; --soft: #222226;
  --bad: #ff8a80; --good: #7fd6a3; --dim: #a6a6ae } }
body { font: 15px/1.45 system-ui, sans-serif; margin: 0 auto; padding: 1rem; max-width: 84rem; color: var(--ink);
  background: var(--paper) }
h1 { font-size: 1.5rem; margin: .2rem 0 } h2 { font-size: 1.15rem; margin: 2rem 0 .4rem } p { margin: .4rem 0 }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); gap: .6rem; margin: 1rem 0 }
.tiles div { background: var(--soft); border-radius: .5rem; padding: .6rem .8rem }
.tiles b { display: block; font-size: 1.35rem; font-variant-numeric: tabular-nums } .tiles span { color: var(--dim) }
.wide { overflow-x: auto; max-height: 80vh; border: 1px solid var(--line); border-radius: .5rem }
table { border-collapse: separate; border-spacing: 0; font-variant-numeric: tabular-nums; min-width: 100% }
th, td { padding: .25rem .55rem; border-bottom: 1px solid var(--line); text-align: right; white-space: nowrap }
th:first-child, td:first-child { text-align: left; position: sticky; left: 0; background: var(--paper) }
thead th { position: sticky; top: 0; background: var(--soft); vertical-align: bottom; cursor: pointer }
thead th:first-child { z-index: 2; background: var(--soft) } tfoot td { font-weight: 600 }
.up { writing-mode: vertical-rl; transform: rotate(180deg); text-align: left }
.bad { color: var(--bad); font-weight: 600 } .good { color: var(--good) } .dim { color: var(--dim) }
input { font: inherit; width: 100%; max-width: 24rem; padding: .4rem .6rem; margin: .4rem 0; box-sizing: border-box;
  border: 1px solid var(--line); border-radius: .4rem; background: var(--soft); color: inherit }
details { border-bottom: 1px solid var(--line); padding: .3rem 0 } summary { cursor: pointer; overflow-wrap: anywhere }
pre { overflow: auto; max-height: 24rem; background: var(--soft); padding: .6rem; border-radius: .4rem;
  font-size: .8rem }
li { overflow-wrap: anywhere }
@media (max-width: 40rem) { #operations td:first-child, #operations th:first-child { min-width: 8rem;
  max-width: 8rem; overflow-wrap: anywhere; white-space: normal; font-size: .85rem } }
""")
_SCRIPT = Markup("""
for (const head of document.querySelectorAll("thead th")) head.onclick = () => {
  const table = head.closest("table"), at = head.cellIndex, body = table.tBodies[0];
  const down = head.dataset.down = head.dataset.down === "1" ? "0" : "1";
  const value = row => { const text = row.cells[at].textContent.trim().replaceAll(",", "");
    return at && !isNaN(parseFloat(text)) ? parseFloat(text) : at ? -1 : text; };
  body.append(...[...body.rows].sort((a, b) => { const x = value(a), y = value(b);
    return (x < y ? -1 : x > y ? 1 : 0) * (at === 0 ? 1 : -1) * (down === "1" ? 1 : -1); }));
};
document.querySelector("#wanted").oninput = event => {
  for (const row of document.querySelector("#operations").tBodies[0].rows)
    row.hidden = !row.cells[0].textContent.includes(event.target.value.trim());
};
""")
_PAGE = Environment(autoescape=True, trim_blocks=True, lstrip_blocks=True).from_string("""<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>youcam-mock: what the tests tried</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><style>{{ style }}</style></head><body>
<h1>What the tests tried</h1>
<div class="tiles">
{% for number, what in tiles %}<div><b>{{ number }}</b><span>{{ what }}</span></div>{% endfor %}
</div>

<h2>Failures</h2>
{% if not report.failures %}<p class="good">None.</p>{% endif %}
{% for failure in report.failures %}
<details><summary class="bad">{{ failure.test }}</summary><pre>{{ failure.why }}</pre></details>
{% endfor %}

<h2>Suites</h2>
<p>Seconds are those of the tests one after another; a run on two cores takes about half. A case is what hypothesis or
schemathesis made up and a test went through with; a sequence of a state machine is one.</p>
<div class="wide"><table><thead><tr><th>suite</th><th>tests</th><th>failed</th><th>skipped</th><th>seconds</th>
<th>generated cases</th></tr></thead><tbody>
{% for suite in report.suites %}
<tr><td>{{ suite.name }}</td><td>{{ suite.tests }}</td>
<td{% if suite.failed %} class="bad"{% endif %}>{{ suite.failed }}</td><td>{{ suite.skipped }}</td>
<td>{{ "%.1f" % suite.seconds }}</td><td>{{ suite.cases.total() or "" }}</td></tr>
{% endfor %}
</tbody></table></div>
<p>Cases by who made them: {% for who, number in words(report.cases) %}{{ who }} {{ "{:,}".format(number) }}{{ "; "
if not loop.last else "." }}{% endfor %}</p>

<h2>Operations by checks</h2>
<p>How often each check ran; failures in red. Cases are schemathesis'. The last columns count the constraints of the
request that cases both kept and broke, of all that a request can break.</p>
<input id="wanted" placeholder="only operations whose name holds ..." aria-label="only operations whose name holds">
<div class="wide"><table id="operations"><thead><tr><th>operation</th><th class="up">cases</th>
{% for check in report.checks %}<th class="up">{{ check }}</th>{% endfor %}
<th class="up">constraints tried both ways</th><th class="up">constraints</th></tr></thead><tbody>
{% for operation in report.operations %}
<tr><td>{{ operation.name }}</td><td>{{ operation.cases.total() }}</td>
{% for check in report.checks %}
{% if operation.failed[check] %}<td class="bad">{{ operation.ran[check] }} ({{ operation.failed[check] }} failed)</td>
{% elif operation.ran[check] %}<td>{{ operation.ran[check] }}</td>{% else %}<td class="dim">-</td>{% endif %}
{% endfor %}
<td>{{ operation.tried_both_ways }}</td><td>{{ operation.constraints|length }}</td></tr>
{% endfor %}
</tbody></table></div>

<h2>Constraints that were not tried both ways</h2>
{% for operation in report.operations if operation.untried %}
<details><summary>{{ operation.name }}: {{ operation.untried|length }}</summary>
<ul>{% for line in operation.untried %}<li>{{ line }}</li>{% endfor %}</ul></details>
{% else %}<p class="good">None.</p>{% endfor %}

<h2>Coverage of code</h2>
{% if folders %}
<div class="wide"><table><thead><tr><th>folder</th><th>lines</th><th>covered</th><th>branches</th><th>taken</th></tr>
</thead><tbody>{% for each in folders %}
<tr><td>{{ each.folder }}</td><td>{{ each.num_statements }}</td><td>{{ share(each.covered_lines, each.num_statements) }}
</td><td>{{ each.num_branches }}</td><td>{{ share(each.covered_branches, each.num_branches) }}</td></tr>{% endfor %}
</tbody></table></div>
{% else %}<p class="dim">Not measured: there is no .coverage-summary.json.</p>{% endif %}

<h2>Mutation</h2>
{% if report.measured.mutation %}
<div class="wide"><table><thead><tr><th>module</th><th>mutants</th><th>noticed</th><th>survived</th><th>score</th></tr>
</thead><tbody>{% for group in report.measured.mutation %}{% for name, told in group.modules|dictsort %}
<tr><td>{{ group.group }}: {{ name }}</td><td>{{ told.mutants }}</td><td>{{ told.mutants - told.survived }}</td>
<td>{{ told.survived }}
</td><td>{{ share(told.mutants - told.survived, told.mutants) }}</td></tr>{% endfor %}{% endfor %}
</tbody></table></div>
{% else %}<p class="dim">Not measured: run make mutation.</p>{% endif %}

<h2>Faults made on purpose</h2>
{% if report.measured.faults %}
<div class="wide"><table><thead><tr><th>fault</th><th>caught by</th><th>seconds</th></tr></thead><tbody>
{% for fault in report.measured.faults.faults %}
<tr><td>{{ fault.name }}</td><td class="{{ "" if fault.caught else "bad" }}">{{ fault.verdict }}</td>
<td>{{ "%.1f" % fault.seconds }}</td></tr>{% endfor %}
</tbody></table></div>
{% else %}<p class="dim">Not tried: run make faults.</p>{% endif %}
<h2>Soak and chaos</h2>
{% for name, told in (("soak", report.measured.soak), ("chaos", report.measured.chaos)) %}
{% if told %}
<p>The last {{ name }}: seed {{ told.seed }}, {% if told.broken %}<span class="bad">{{ told.broken|length }}
broken</span>{% else %}<span class="good">nothing broken</span>{% endif %}.</p>
<ul>{% for line in told.broken %}<li class="bad">{{ line }}</li>{% endfor %}</ul>
{% else %}<p class="dim">No {{ name }}: run make {{ name }}.</p>{% endif %}
{% endfor %}
{% if report.measured.soak %}
<div class="wide"><table><thead><tr><th>measure</th><th>at first</th><th>at the end</th><th>growth</th><th>at most</th>
</tr></thead><tbody>{% for server in report.measured.soak.servers %}{% for each in server.growths %}
<tr><td>{{ server.place }}: {{ each.name }}</td><td>{{ "%.1f" % each.first }}</td><td>{{ "%.1f" % each.last }}</td>
<td{% if each.growth > each.most %} class="bad"{% endif %}>{{ "%.1f" % each.growth }}</td>
<td>{{ "%.1f" % each.most }}</td></tr>
{% endfor %}{% endfor %}</tbody></table></div>
{% endif %}
{% if report.measured.chaos %}
<div class="wide"><table><thead><tr><th>round on</th><th>seconds</th><th>requests</th><th>away</th><th>runs</th>
<th>paid</th><th>disasters</th><th>broken</th></tr></thead><tbody>{% for each in report.measured.chaos.rounds %}
<tr><td>{{ each.place }}</td><td>{{ "%.0f" % each.seconds }}</td><td>{{ each.requests }}</td><td>{{ each.away }}</td>
<td>{{ each.runs }}</td><td>{{ each.successes }}</td><td>{{ words_of(each.disasters) }}</td>
<td{% if each.broken %} class="bad"{% endif %}>{{ each.broken|length }}</td></tr>
{% endfor %}</tbody></table></div>
{% endif %}
<script>{{ script }}</script></body></html>
""")


def page(report: Report) -> str:
    """Returns the page."""
    measured = report.measured
    folders = totals(measured.coverage) if measured.coverage else []
    return _PAGE.render(
        report=report,
        tiles=_tiles(report),
        folders=folders,
        words=words,
        words_of=_words_of,
        share=share,
        style=_STYLE,
        script=_SCRIPT,
    )


def _words_of(disasters: Mapping[str, int]) -> str:
    return ", ".join(f"{name} {times}" for name, times in sorted(disasters.items()))


def _tiles(report: Report) -> list[tuple[str, str]]:
    constraints = sum(len(operation.constraints) for operation in report.operations)
    both = sum(operation.tried_both_ways for operation in report.operations)
    told = [
        (f"{sum(suite.tests for suite in report.suites):,}", "tests"),
        (f"{len(report.failures):,}", "failures"),
        (f"{report.cases.total():,}", "generated cases"),
        (f"{len(report.operations):,}", "operations"),
        (f"{sum(o.ran.total() for o in report.operations):,}", "checks of answers"),
        (share(both, constraints), f"of {constraints:,} constraints kept and broken"),
    ]
    measured = report.measured
    if measured.coverage:
        every = next(each for each in totals(measured.coverage) if each["folder"] == "all")
        told.append((share(every["covered_branches"], every["num_branches"]), "of branches taken"))
    for group in measured.mutation:
        modules = group["modules"].values()
        survived, mutants = (sum(module[name] for module in modules) for name in ("survived", "mutants"))
        told.append((share(mutants - survived, mutants), f"of mutants of {group['group']} noticed"))
    if measured.faults:
        faults = measured.faults["faults"]
        told.append((f"{sum(fault['caught'] for fault in faults)} of {len(faults)}", "faults caught"))
    return told


def share(part: int, whole: int) -> str:
    """Returns a share in per cent; an empty string if the whole is 0. It is never rounded up to 100."""
    return f"{int(1000 * part / whole) / 10:g} %" if whole else "-"
