// Where it happened: a dot is the very place, a ring the middle of a district or province, a shaded country all that is known.
import { about, d3, canvas, drawIn, isArabic, key, keyWords, reading, resize, said, words } from "./chart.js";

const { section } = about("map");
const MOST_ZOOM = 40, LABELS = 14, LEAST_DEGREES = 3, MOST = 0.85;
const RADIUS = { exact: 4, district: 9, province: 15, country: 4 };

const spots = [...section.querySelectorAll("[data-latitude]")].map(row => ({
    row, point: [+row.dataset.longitude, +row.dataset.latitude], precision: row.dataset.precision, country: row.dataset.country,
    records: +row.dataset.records, arabic: row.dataset.arabic, english: row.dataset.english,
}));
const shades = d3.rollup(spots.filter(spot => spot.country), some => d3.sum(some, spot => spot.records), spot => spot.country);
const world = countries(await (await fetch(new URL("world.json", import.meta.url))).json());
let zoom, svg, projection, frame;

/** TopoJSON's arcs, each kept once for both neighbours and as steps from point to point, as the rings of GeoJSON. */
function countries({ transform: { scale, translate }, arcs, objects }) {
    const lines = arcs.map(arc => {
        let x = 0, y = 0;
        return arc.map(([dx, dy]) => [(x += dx) * scale[0] + translate[0], (y += dy) * scale[1] + translate[1]]);
    });
    const line = i => i < 0 ? [...lines[~i]].reverse() : lines[i];
    const ring = parts => parts.flatMap((i, n) => n === 0 ? line(i) : line(i).slice(1));
    return objects.countries.geometries.map(({ id, arcs }) =>
        ({ type: "Feature", id, geometry: { type: "MultiPolygon", coordinates: arcs.map(polygon => polygon.map(ring)) } }));
}

/** Where most of it happened: the places nearest to the middle of all, until they hold most records. */
function core() {
    const near = spots.filter(spot => spot.precision !== "country");
    const some = near.length > 0 ? near : spots;
    const middle = [0, 1].map(i => d3.median(some.flatMap(spot => Array(Math.min(50, spot.records)).fill(spot.point[i]))));
    const all = d3.sum(some, spot => spot.records);
    let held = 0;
    return d3.sort(some, spot => d3.geoDistance(spot.point, middle)).filter(spot => held < MOST * all && (held += spot.records));
}

/** What lies about some places, never so little that nobody would know where it is. */
function bounds(some) {
    const all = some.map(spot => spot.point);
    const [[west, east], [south, north]] = [0, 1].map(i => {
        const [from, to] = d3.extent(all, point => point[i]);
        const air = Math.max(LEAST_DEGREES, (to - from) * 0.15);
        return [from - air, to + air];
    });
    return { type: "MultiPoint", coordinates: [[west, Math.max(-80, south)], [east, Math.min(80, north)]] };
}

function draw() {
    const width = Math.max(280, place.clientWidth), height = Math.min(460, Math.max(260, width * 0.55));
    frame = [width, height];
    svg = canvas(place, height, said(section.querySelector("h2")));
    projection = d3.geoMercator().fitExtent([[20, 20], [width - 20, height - 20]], bounds(core()));
    const path = d3.geoPath(projection);
    const most = d3.max(shades.values()) ?? 1;
    svg.append("clipPath").attr("id", "map-frame").append("rect").attr("width", width).attr("height", height);
    svg.append("rect").attr("class", "sea").attr("width", width).attr("height", height);
    const framed = svg.append("g").attr("clip-path", "url(#map-frame)");
    const land = framed.append("g").attr("class", "land");
    land.selectAll("path").data(world).join("path").attr("d", path).attr("class", country => shades.has(country.id) ? "shaded" : null)
        .attr("fill-opacity", country => shades.has(country.id) ? 0.15 + 0.45 * shades.get(country.id) / most : null);
    const points = framed.append("g").selectAll("g").data(d3.sort(spots, spot => -RADIUS[spot.precision])).join("g")
        .attr("class", spot => "point spot " + spot.precision)
        .attr("aria-label", spot => said(spot.row));
    points.append("circle").attr("class", "around").attr("r", 10);
    points.append("circle").attr("class", "sign")
        .attr("r", spot => RADIUS[spot.precision] + Math.min(4, Math.log2(spot.records)));
    const labels = framed.append("g").attr("class", "labels").attr("aria-hidden", "true");
    zoom = d3.zoom().scaleExtent([0.02, MOST_ZOOM]).extent([[0, 0], frame])
        // The wheel scrolls the page unless Ctrl is held, as in other maps.
        .filter(event => event.type !== "wheel" || event.ctrlKey || event.metaKey)
        .on("zoom", ({ transform }) => {
            land.attr("transform", transform);
            land.attr("stroke-width", 0.7 / transform.k);
            const at = spot => transform.apply(projection(spot.point));
            points.attr("transform", spot => `translate(${at(spot)})`);
            name(labels, at, width, height);
        });
    svg.call(zoom).call(zoom.transform, d3.zoomIdentity);
    resize(svg, key(svg, signs(), 20, width - 20, height + 22));
    reading(section, points, spot => [spot.row]);
}

/** What the signs mean. */
function signs() {
    return keyWords(section).map(([text, kind]) => [text, "spot " + kind, item => kind === "country"
        ? item.append("rect").attr("class", "sign").attr("x", -6).attr("y", -6).attr("width", 12).attr("height", 12)
        : item.append("circle").attr("class", "sign").attr("r", Math.min(9, RADIUS[kind]))]);
}

/** Moves so far out that all places are seen. */
function whole() {
    const [[left, top], [right, bottom]] = d3.geoPath(projection).bounds(bounds(spots));
    const [width, height] = frame;
    const k = Math.min(MOST_ZOOM, width / (right - left), height / (bottom - top));
    return d3.zoomIdentity.translate(width / 2 - k * (left + right) / 2, height / 2 - k * (top + bottom) / 2).scale(k);
}

/** Names in the page's language, with the other beneath, for those with most records that have room. */
function name(labels, at, width, height) {
    labels.selectAll("*").remove();
    const taken = [];
    for (const spot of spots) {
        const [x, y] = at(spot);
        const own = isArabic ? spot.arabic : spot.english || spot.arabic;
        const other = isArabic ? spot.english : spot.english && spot.arabic;
        const half = 3.6 * Math.max(own.length, (other ?? "").length) + 4;
        const box = [x - half, y + RADIUS[spot.precision], x + half, y + RADIUS[spot.precision] + (other ? 30 : 17)];
        const isIn = x > 0 && x < width && y > 0 && y < height;
        if (!isIn || taken.length >= LABELS || taken.some(b => b[0] < box[2] && box[0] < b[2] && b[1] < box[3] && box[1] < b[3])) continue;
        taken.push(box);
        words(labels, own, x, box[1] + 14, "middle").attr("class", "own");
        if (other) words(labels, other, x, box[1] + 27, "middle").attr("class", "other");
    }
}

const place = spots.length > 0 ? drawIn(section, draw) : null;
for (const button of section.querySelectorAll("[data-zoom]")) {
    button.addEventListener("click", () => {
        const step = { in: 1.6, out: 1 / 1.6 }[button.dataset.zoom];
        svg.call(...(step ? [zoom.scaleBy, step] : [zoom.transform, whole()]));
    });
}
