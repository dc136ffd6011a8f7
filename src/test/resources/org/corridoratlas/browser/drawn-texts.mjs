// SPDX-License-Identifier: Apache-2.0
// Notes every text drawn on a canvas, by what the canvas is told and so apart from what the map itself knows of its names, and tells
// which of them lie upon one another, are cut, or lie under the furniture of the map. Runs before the page does.
(() => {
  const drawing = CanvasRenderingContext2D.prototype;
  const {clearRect, fill, fillRect, fillText, stroke, strokeText} = drawing;
  /** Canvas → its labels; letters that follow one another are one label. What has a halo is a name, else it stands in a sign at its place. */
  const books = new WeakMap();
  const bookOf = (canvas) => books.get(canvas) ?? books.set(canvas, {labels: [], open: null, haloed: false}).get(canvas);
  const closing = (draw, haloed) => function (...given) {
    Object.assign(bookOf(this.canvas), {open: null, haloed});
    return draw.apply(this, given);
  };
  Object.assign(drawing, {fill: closing(fill, false), fillRect: closing(fillRect, false), stroke: closing(stroke, false), strokeText: closing(strokeText, true)});
  drawing.clearRect = function (x, y, width, height) {
    if (width >= this.canvas.width && height >= this.canvas.height) books.delete(this.canvas);
    return clearRect.call(this, x, y, width, height);
  };
  drawing.fillText = function (text, x, y, ...more) {
    const book = bookOf(this.canvas);
    const {actualBoundingBoxLeft: left, actualBoundingBoxRight: right, actualBoundingBoxAscent: up, actualBoundingBoxDescent: down} = this.measureText(text);
    const place = this.getTransform();
    const corners = [[x - left, y - up], [x + right, y - up], [x + right, y + down], [x - left, y + down]].map(([px, py]) => place.transformPoint({x: px, y: py}));
    if (!book.open || [...text].length > 1) book.labels.push((book.open = {text: '', name: book.haloed, boxes: []}));
    book.open.text += text;
    if (text.trim()) book.open.boxes.push(corners.map((corner) => [corner.x, corner.y]));
    return fillText.call(this, text, x, y, ...more);
  };

  /** Labels in pixels of the window. */
  const labelsOf = (canvas) => {
    const room = canvas.getBoundingClientRect();
    const ratio = room.width / canvas.width;
    return bookOf(canvas).labels.map(({text, name, boxes}) => ({text, name, boxes: boxes.map((box) => box.map(([x, y]) => [room.left + x * ratio, room.top + y * ratio]))}));
  };
  const span = (box, [ax, ay]) => {
    const along = box.map(([x, y]) => x * ax + y * ay);
    return [Math.min(...along), Math.max(...along)];
  };
  /** Two boxes, each turned as it may be, share more than a hair: no axis of either parts them. */
  const upon = (a, b) => [a, b].every((box) => [0, 1].every((i) => {
    const [dx, dy] = [box[i + 1][0] - box[i][0], box[i + 1][1] - box[i][1]];
    const length = Math.hypot(dx, dy) || 1;
    const axis = [dx / length, dy / length];
    const [[a0, a1], [b0, b1]] = [span(a, axis), span(b, axis)];
    return Math.min(a1, b1) - Math.max(a0, b0) > 0.75;
  }));
  const cornersOf = ({left, top, right, bottom}) => [[left, top], [right, top], [right, bottom], [left, bottom]];
  const sticksOut = (box, {left, top, right, bottom}) => box.some(([x, y]) => x < left - 0.5 || x > right + 0.5 || y < top - 0.5 || y > bottom + 0.5);
  const worldX = (lon) => ((lon + 180) / 360) * 256;
  const worldY = (lat) => (0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI)) * 256;
  /** Where the extent of the data lies in the window. */
  const sheetIn = (map, {view: [lat, lon, zoom], extent: [west, south, east, north]}) => {
    const [x, y] = [(map.left + map.right) / 2, (map.top + map.bottom) / 2];
    const px = (degrees) => x + (worldX(degrees) - worldX(lon)) * 2 ** zoom;
    const py = (degrees) => y + (worldY(degrees) - worldY(lat)) * 2 ** zoom;
    return {left: px(west), top: py(north), right: px(east), bottom: py(south)};
  };

  window.drawnTexts = () => [...document.querySelectorAll('.leaflet-pane canvas.atlas-sheet')].flatMap(labelsOf);
  /** @returns {string[]} what is wrong, in words */
  window.labelFaults = (where) => {
    const map = document.getElementById('map').getBoundingClientRect();
    const sheet = sheetIn(map, where);
    const labels = window.drawnTexts();
    const furniture = [...document.querySelectorAll('.atlas-buttons, .atlas-legend, .atlas-scale, #open-side')].map((e) => cornersOf(e.getBoundingClientRect()));
    const faults = [];
    labels.forEach(({text, name, boxes}, i) => {
      if (name && boxes.some((box) => sticksOut(box, map))) faults.push(`"${text}" is cut at the edge of the map`);
      if (name && boxes.some((box) => sticksOut(box, sheet))) faults.push(`"${text}" lies across the edge of the sheet`);
      if (name && boxes.some((box) => furniture.some((piece) => upon(box, piece)))) faults.push(`"${text}" lies under the furniture`);
      for (const other of labels.slice(i + 1)) {
        if (boxes.some((box) => other.boxes.some((its) => upon(box, its)))) faults.push(`"${text}" and "${other.text}" lie upon one another`);
      }
    });
    return faults;
  };
})();
