// What happened in a story, in lanes by type of event or by who did it.
import { about, d3, canvas, day, drawIn, key, keyWords, reading, resize, said, short, timeAxis, timeScale, words } from "./chart.js";

const { section, months } = about("events");
const LANES = 12, STEP = 11, HEAD = 20, FOOT = 44, RIGHT = 18;
/** PLOVER's types from working together to fighting. */
const TYPES = ["aid", "cooperate", "support", "agree", "concede", "retreat", "consult", "request", "reject", "accuse", "threaten",
    "sanction", "mobilize", "protest", "coerce", "assault"];
const OPEN = ["planned", "requested", "hypothetical"];
const MATERIAL_CONFLICT = TYPES.indexOf("sanction"), WORDS_AGAINST = TYPES.indexOf("request");

const events = [...section.querySelectorAll("[data-event]")].map(row => ({
    row, day: day(row.closest("[data-day]")?.dataset.day), type: row.dataset.event, name: row.dataset.name, side: row.dataset.side || "—",
    status: row.dataset.status, articles: +row.dataset.articles,
})).filter(event => event.day);
const others = keyWords(section).find(([, kind]) => kind === "others")[0];
let by = "type";

function tone(type) {
    const i = TYPES.indexOf(type);
    return i >= MATERIAL_CONFLICT ? "fight" : i >= WORDS_AGAINST ? "quarrel" : "peace";
}

/** Names and events of each lane; sides that do little share the last one. */
function lanes() {
    if (by === "type") {
        const all = d3.groups(events, event => event.type);
        return d3.sort(all, ([type]) => TYPES.indexOf(type)).map(([, some]) => [some[0].name, some]);
    }
    const all = d3.sort(d3.groups(events, event => event.side), ([, some]) => -d3.sum(some, event => event.articles));
    const rest = all.slice(LANES - 1).flatMap(([, some]) => some);
    return all.length <= LANES ? all : [...all.slice(0, LANES - 1), [others, rest]];
}

function draw() {
    const parts = lanes();
    const label = Math.min(150, place.clientWidth * 0.3);
    const x = timeScale(events.map(event => event.day), label + 10, Math.max(280, place.clientWidth) - RIGHT);
    let top = HEAD;
    for (const lane of parts) {
        const days = d3.groups(lane[1], event => +event.day);
        const room = (x.range()[1] - x.range()[0]) / Math.max(1, (x.domain()[1] - x.domain()[0]) / 86_400_000);
        const across = Math.max(1, Math.floor(Math.min(room, 120) / STEP));
        const rows = Math.min(8, d3.max(days, ([, same]) => Math.ceil(same.length / across)));
        for (const [, same] of days) {
            same.forEach((event, i) => {
                const column = i % across, row = Math.floor(i / across) % rows;
                event.x = x(event.day) + (column - (Math.min(across, same.length) - 1) / 2) * STEP;
                event.y = top + (row + 0.5) * STEP + 4;
            });
        }
        lane.push(top, rows * STEP + 8);
        top += lane[3];
    }
    const svg = canvas(place, top + FOOT, said(section.querySelector("h2")));
    timeAxis(svg, x, top, HEAD, months);
    for (const [name, , from, height] of parts) {
        svg.append("path").attr("class", "axis grid").attr("d", `M0,${from + height}H${x.range()[1]}`);
        words(svg, short(name, label / 7), label, from + height / 2 + 4, "end").attr("class", "lane");
    }
    const points = svg.selectAll(".point").data(parts.flatMap(([, some]) => d3.sort(some, event => event.day, event => event.y))).join("g")
        .attr("class", event => `point ${tone(event.type)} ${event.status}`)
        .attr("transform", event => `translate(${event.x},${event.y})`)
        .attr("aria-label", event => said(event.row));
    points.append("circle").attr("class", "around").attr("r", 8);
    points.append("circle").attr("class", "sign").attr("r", event => Math.min(6, 3 + Math.sqrt(event.articles - 1)));
    points.filter(event => event.status === "denied").append("path").attr("class", "cross").attr("d", "M-5,-5L5,5");
    resize(svg, key(svg, signs(), 8, x.range()[1], top + FOOT + 10));
    reading(section, points, event => [event.row]);
}

/** What the colours and rings mean that are seen here. */
function signs() {
    const seen = new Set(["more", ...events.map(event => tone(event.type)), ...events.map(event => OPEN.includes(event.status) ? "open" : event.status)]);
    return keyWords(section).filter(([, kind]) => seen.has(kind)).map(([text, kind]) => [text, kind, item => {
        item.append("circle").attr("class", "sign").attr("r", kind === "more" ? 6 : 4);
        if (kind === "denied") item.append("path").attr("class", "cross").attr("d", "M-5,-5L5,5");
    }]);
}

const place = events.length > 0 ? drawIn(section, draw) : null;
for (const button of section.querySelectorAll("[data-lanes]")) {
    button.addEventListener("click", () => {
        by = button.dataset.lanes;
        for (const other of section.querySelectorAll("[data-lanes]")) other.setAttribute("aria-pressed", other === button);
        draw();
    });
}
