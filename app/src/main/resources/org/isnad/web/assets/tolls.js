// The tolls of a story: a part for each series, in it a line or band for each source. Nothing is added up. A number that stands
// alone is no series; the table has it.
import { about, d3, canvas, day, drawIn, key, keyWords, reading, resize, said, short, timeAxis, timeScale, title, words } from "./chart.js";

const { section, months } = about("tolls");
const HEIGHT = 150, HEAD = 30, FOOT = 44, LEFT = 60, RIGHT = 18, FIRST = 3, COLOURS = 8, NUMBERED = 10;
const SHAPES = [d3.symbolCircle, d3.symbolSquare, d3.symbolTriangle, d3.symbolDiamond, d3.symbolStar, d3.symbolWye, d3.symbolCross];

const series = [...section.querySelectorAll("[data-series]")].map(element => ({
    name: element.dataset.series,
    counts: [...element.querySelectorAll("[data-count]")].map(count).filter(one => one.day && one.value !== null),
    pairs: [...element.querySelectorAll("[data-pair]")].map(pair => pair.dataset.pair.split(" ")),
})).filter(one => one.counts.length > 1);

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
    const end = parts.length * (HEIGHT + HEAD + FOOT);
    const svg = canvas(place, end, said(section.querySelector("h2")));
    const width = svg.attr("width") - RIGHT;
    const x = timeScale(parts.flatMap(one => one.counts.map(count => count.day)), LEFT, width);
    parts.forEach((one, i) => drawPart(svg, one, x, i * (HEIGHT + HEAD + FOOT) + HEAD, width));
    const items = named.map(source => [short(source, 40), colour(source), item => symbol(item, shape(source))]);
    resize(svg, key(svg, [...items, ...signs(parts)], LEFT - 4, width, end + 10));
    reading(section, svg.selectAll(".point:not(.key)"), point => [...point.row.children]);
}

function symbol(item, form) {
    item.append("path").attr("class", "sign").attr("d", d3.symbol(form, 46)());
}

/** What else is seen: hollow signs, and numbers that are tied together. */
function signs(parts) {
    const seen = { copied: parts.some(one => one.counts.some(count => count.row.className === "copied")), against: parts.some(one => tied(one).length > 0) };
    return keyWords(section).filter(([, kind]) => seen[kind]).map(([text, kind]) => [text, kind,
        item => kind === "copied" ? symbol(item, d3.symbolCircle) : words(item, "≠", 0, 5, "middle")]);
}

/** The pairs of counts that contradict each other and are both drawn. */
function tied(one) {
    const at = new Map(one.counts.map(count => [count.record, count]));
    return one.pairs.map(pair => pair.map(record => at.get(record))).filter(([a, b]) => a && b);
}

function drawPart(svg, one, x, top, width) {
    const bottom = top + HEIGHT;
    const values = one.counts.flatMap(count => [count.low, count.high]).filter(value => value !== null);
    const most = d3.max(values), least = d3.min(values.filter(value => value > 0));
    const y = (most > 50 * least ? d3.scaleSymlog().constant(1) : d3.scaleLinear()).domain([0, most * 1.12]).range([bottom, one.counts.some(count => count.high === null) ? top + 14 : top]);
    const part = svg.append("g").attr("role", "group").attr("aria-label", one.name);
    title(part, short(one.name, width / 7), LEFT - 8, width, top - 12);
    timeAxis(part, x, bottom, top, months);
    scale(part, y, most, least, width);
    spread(one, x, y);
    for (const [source, counts] of d3.group(one.counts, count => count.source)) line(part, source, counts, y);
    contradictions(part, one);
    points(part, one, x, y);
}

function scale(part, y, most, least, width) {
    const axis = part.append("g").attr("class", "axis").attr("aria-hidden", "true");
    const isLog = !y.ticks || most > 50 * least;
    const ticks = isLog ? [1, 10, 100, 1000, 10_000, 100_000, 1e6].filter(tick => tick <= most * 1.12) : y.ticks(4).filter(Number.isInteger);
    for (const tick of [0, ...ticks.filter(tick => tick > 0 && y(0) - y(tick) > 11)]) {
        axis.append("path").attr("class", "grid").attr("d", `M${LEFT},${y(tick)}H${width}`);
        words(axis, d3.format(",")(tick), LEFT - 8, y(tick) + 4, "end");
    }
}

/** Those of one day stand beside each other, each source in its own place; where on a day they were told nobody knows. */
function spread(one, x, y) {
    const days = d3.groups(one.counts, count => +count.day);
    const room = Math.min(days.length > 1 ? 90 : 400, 0.8 * (x(new Date(86_400_000)) - x(new Date(0))));
    for (const [, same] of days) {
        const slots = [...new Set(same.map(slot))];
        const step = Math.min(days.length > 1 ? 12 : 60, room / Math.max(1, slots.length - 1));
        for (const count of same) {
            count.x = x(count.day) + (slots.indexOf(slot(count)) - (slots.length - 1) / 2) * step;
            count.y = y(count.value);
        }
    }
}

function slot(count) {
    return count.source + " " + count.row.className;
}

/** A source's word stands until it says another. */
function line(part, source, counts, y) {
    const days = d3.groups(counts, count => +count.day).map(([, same]) => same.at(-1)).sort((a, b) => a.day - b.day);
    if (days.some(isBand)) {
        part.append("path").attr("class", "band " + colour(source)).attr("d", d3.area().curve(d3.curveStepAfter)
            .x(count => count.x).y0(count => y(count.low ?? count.value)).y1(count => y(count.high ?? count.value))(days));
    }
    part.append("path").attr("class", "line " + colour(source))
        .attr("d", d3.line().curve(d3.curveStepAfter).x(count => count.x).y(count => count.y)(days));
}

function isBand(count) {
    return count.low !== null && count.high !== null && count.low !== count.high;
}

/** Numbers that cannot both be right are tied together; of many ties one, the longest, says what they mean. */
function contradictions(part, one) {
    const pairs = tied(one);
    const ties = part.append("g").attr("class", "against").attr("aria-hidden", "true");
    ties.selectAll("path").data(pairs).join("path").attr("d", ([a, b]) => `M${a.x},${a.y}L${b.x},${b.y}`);
    const longest = d3.greatest(pairs, ([a, b]) => Math.abs(a.y - b.y));
    if (longest) words(ties, "≠", d3.mean(longest, count => count.x), d3.mean(longest, count => count.y) + 5, "middle");
}

function points(part, one, x, y) {
    const signs = part.selectAll(".point").data(d3.sort(one.counts, count => count.x)).join("g")
        .attr("class", count => `point ${colour(count.source)} ${count.row.className}`)
        .attr("transform", count => `translate(${count.x},${count.y})`)
        .attr("aria-label", count => said(count.row));
    signs.append("circle").attr("class", "around").attr("r", 9);
    const whisker = (some, path) => signs.filter(some).append("path").attr("class", "whisker").attr("d", path);
    whisker(isBand, count => `M0,0V${y(count.high) - count.y}M-4,${y(count.high) - count.y}H4`);
    whisker(count => count.high === null, "M0,-4V-16M-4,-12L0,-17L4,-12");
    whisker(count => count.low === null, "M0,4V16M-4,12L0,17L4,12");
    signs.append("path").attr("class", "sign").attr("d", count => d3.symbol(shape(count.source), 46)());
    if (one.counts.length <= NUMBERED) numbers(part, one, x);
}

/**
 * Few numbers are written at their signs, where they do not run into each other: on one day beside them, away from the others
 * of the day, otherwise above the line.
 */
function numbers(part, one, x) {
    const isOneDay = new Set(one.counts.map(count => +count.day)).size === 1;
    const taken = [];
    for (const count of one.counts) {
        if (taken.some(other => Math.abs(other.x - count.x) < 40 && Math.abs(other.y - count.y) < 13)) continue;
        taken.push(count);
        const [right, down, end] = !isOneDay ? [0, count.high === null ? 18 : -9, "middle"] : count.x < x(count.day) ? [-9, 4, "end"] : [9, 4, "start"];
        words(part, said(count.row.querySelector(".number")), count.x + right, count.y + down, end).attr("class", "value").attr("aria-hidden", "true");
    }
}

const place = series.length > 0 ? drawIn(section, draw) : null;
if (series.length > 1) choices();
