// The tolls of a story: a part for each series, in it a line or band for each source. Nothing is added up.
import { d3, canvas, day, drawIn, reading, said, short, timeAxis, timeScale, words } from "./chart.js";

const section = document.querySelector("[data-drawing=tolls]");
const months = section.dataset.months.split("|");
const HEIGHT = 150, HEAD = 30, FOOT = 44, LEFT = 48, RIGHT = 18, FIRST = 3, COLOURS = 8;
const SHAPES = [d3.symbolCircle, d3.symbolSquare, d3.symbolTriangle, d3.symbolDiamond, d3.symbolStar, d3.symbolWye, d3.symbolCross];

const series = [...section.querySelectorAll("[data-series]")].map(element => ({
    name: element.dataset.series,
    counts: [...element.querySelectorAll("[data-count]")].map(count).filter(one => one.day && one.value !== null),
    pairs: [...element.querySelectorAll("[data-pair]")].map(pair => pair.dataset.pair.split(" ")),
})).filter(one => one.counts.length > 0);

function count(row) {
    const number = name => row.dataset[name] ? +row.dataset[name] : null;
    const low = number("low"), high = number("high");
    return { row, record: row.dataset.count, day: day(row.dataset.day), source: row.dataset.source ?? "?", low, high, value: low ?? high };
}

const sources = [...new Set(series.flatMap(one => one.counts.map(count => count.source)))];
const colour = source => "c" + Math.min(sources.indexOf(source), COLOURS - 1);
const shape = source => SHAPES[sources.indexOf(source) % SHAPES.length];
const shown = new Set(series.slice(0, FIRST));

function choices() {
    const bar = section.querySelector(".drawing-choices");
    for (const one of series) {
        const button = document.createElement("button");
        button.type = "button";
        button.textContent = one.name;
        button.setAttribute("aria-pressed", shown.has(one));
        button.addEventListener("click", () => {
            shown.has(one) ? shown.delete(one) : shown.add(one);
            button.setAttribute("aria-pressed", shown.has(one));
            draw();
        });
        bar.append(button);
    }
}

function draw() {
    const parts = series.filter(one => shown.has(one));
    const named = sources.filter(source => parts.some(one => one.counts.some(count => count.source === source)));
    const svg = canvas(place, parts.length * (HEIGHT + HEAD + FOOT) + 10, said(section.querySelector("h3, h2") ?? section));
    const width = svg.attr("width") - RIGHT;
    const x = timeScale(parts.flatMap(one => one.counts.map(count => count.day)), LEFT, width);
    parts.forEach((one, i) => drawPart(svg, one, x, i * (HEIGHT + HEAD + FOOT) + HEAD, width));
    key(named);
    reading(section, svg.selectAll(".point"), point => [...point.row.children]);
}

function drawPart(svg, one, x, top, width) {
    const bottom = top + HEIGHT;
    const values = one.counts.flatMap(count => [count.low, count.high]).filter(value => value !== null);
    const most = d3.max(values), least = d3.min(values.filter(value => value > 0));
    const y = (most > 50 * least ? d3.scaleSymlog().constant(1) : d3.scaleLinear()).domain([0, most * 1.12]).range([bottom, top]);
    const part = svg.append("g").attr("role", "group").attr("aria-label", one.name);
    words(part, short(one.name, width / 7), LEFT - 8, top - 12).attr("class", "title");
    timeAxis(part, x, bottom, top, months);
    scale(part, y, most, least, width);
    for (const [source, counts] of d3.group(one.counts, count => count.source)) line(part, source, counts, x, y);
    place_points(part, one, x, y);
}

function scale(part, y, most, least, width) {
    const axis = part.append("g").attr("class", "axis").attr("aria-hidden", "true");
    const isLog = !y.ticks || most > 50 * least;
    const ticks = isLog ? [1, 10, 100, 1000, 10_000, 100_000, 1e6].filter(tick => tick <= most * 1.12) : y.ticks(4).filter(Number.isInteger);
    for (const tick of [...new Set([0, ...ticks])]) {
        axis.append("path").attr("class", "grid").attr("d", `M${LEFT},${y(tick)}H${width}`);
        words(axis, d3.format(",")(tick), LEFT - 8, y(tick) + 4, "end");
    }
}

/** A source's word stands until it says another. */
function line(part, source, counts, x, y) {
    const days = d3.groups(counts, count => +count.day).map(([, same]) => same.at(-1)).sort((a, b) => a.day - b.day);
    if (days.some(count => count.low !== null && count.high !== null && count.low !== count.high)) {
        part.append("path").attr("class", "band " + colour(source)).attr("d", d3.area().curve(d3.curveStepAfter)
            .x(count => x(count.day)).y0(count => y(count.low ?? count.value)).y1(count => y(count.high ?? count.value))(days));
    }
    part.append("path").attr("class", "line " + colour(source)).attr("d", d3.line().curve(d3.curveStepAfter)
        .x(count => x(count.day)).y(count => y(count.value))(days));
}

function place_points(part, one, x, y) {
    for (const same of d3.group(one.counts, count => Math.round(x(count.day) / 8) + " " + Math.round(y(count.value) / 8)).values()) {
        same.forEach((count, i) => {
            count.x = x(count.day) + (i - (same.length - 1) / 2) * Math.min(11, 60 / same.length);
            count.y = y(count.value);
        });
    }
    const at = new Map(one.counts.map(count => [count.record, count]));
    for (const [a, b] of one.pairs.map(pair => pair.map(record => at.get(record))).filter(([a, b]) => a && b)) {
        const mark = part.append("g").attr("class", "against").attr("aria-hidden", "true");
        mark.append("path").attr("d", `M${a.x},${a.y}L${b.x},${b.y}`);
        words(mark, "≠", (a.x + b.x) / 2 + 6, (a.y + b.y) / 2 + 5, "middle");
    }
    const points = part.selectAll(".point").data(d3.sort(one.counts, count => count.day, count => count.x)).join("g")
        .attr("class", count => `point ${colour(count.source)}${"copy" in count.row.dataset ? " copy" : ""}`)
        .attr("transform", count => `translate(${count.x},${count.y})`)
        .attr("aria-label", count => said(count.row));
    points.append("circle").attr("class", "around").attr("r", 9);
    points.filter(count => count.low !== count.high && count.low !== null && count.high !== null).append("path")
        .attr("class", "whisker").attr("d", count => `M0,0V${y(count.high) - count.y}M-4,${y(count.high) - count.y}H4`);
    points.filter(count => count.high === null).append("path").attr("class", "whisker").attr("d", "M0,-4V-16M-4,-12L0,-17L4,-12");
    points.filter(count => count.low === null).append("path").attr("class", "whisker").attr("d", "M0,4V16M-4,12L0,17L4,12");
    points.append("path").attr("class", "sign").attr("d", count => d3.symbol(shape(count.source), 46)());
}

function key(named) {
    section.querySelector(".drawing-key").replaceChildren(...named.map(source => {
        const item = document.createElement("span");
        d3.select(item).append("svg").attr("width", 14).attr("height", 14).attr("viewBox", "-7 -7 14 14").attr("aria-hidden", "true")
            .append("g").attr("class", "point " + colour(source)).append("path").attr("class", "sign").attr("d", d3.symbol(shape(source), 46)());
        const name = document.createElement("bdi");
        name.textContent = source;
        item.append(name);
        return item;
    }));
}

const place = series.length > 0 ? drawIn(section, draw) : null;
if (series.length > 1) choices();
