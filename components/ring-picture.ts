/** What of the look of a drawing stands in style sheets, and has to go along with it. */
const LOOK = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
] as const;

/** Room around the ring: names at its sides stand a little outside its own frame. */
const MARGIN = 16;

/** How many pixels a unit of the drawing gets in a picture. */
const SCALE = 3;

/** A drawing of the page as an SVG that stands by itself, on `paper` or else on the page's own ground. */
export function svgOf(drawing: SVGSVGElement, paper = getComputedStyle(document.body).backgroundColor): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const originals = [drawing, ...drawing.querySelectorAll('*')];
  const copies = [copy, ...copy.querySelectorAll('*')];
  originals.forEach((original, i) => {
    const look = getComputedStyle(original);
    const element = copies[i] as Element;
    for (const name of [...element.getAttributeNames()]) {
      if (/^(?:class|role|tabindex|aria-|id$|data-)/.test(name)) element.removeAttribute(name);
    }
    for (const name of LOOK) element.setAttribute(name, look.getPropertyValue(name));
  });
  const { x, y, width, height } = drawing.viewBox.baseVal;
  const foot = Number(drawing.dataset.foot ?? 0);
  const box = [x - MARGIN, y - MARGIN, width + 2 * MARGIN, height + foot + 2 * MARGIN];
  copy.setAttribute('viewBox', box.join(' '));
  copy.setAttribute('width', String(box[2]));
  copy.setAttribute('height', String(box[3]));
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  for (const [name, value] of Object.entries({ x: box[0], y: box[1], width: box[2], height: box[3] }))
    ground.setAttribute(name, String(value));
  ground.setAttribute('fill', paper);
  copy.prepend(ground);
  return new XMLSerializer().serializeToString(copy);
}

/** The same as a picture of pixels. Rejects when the browser cannot draw it. */
export async function pngOf(drawing: SVGSVGElement): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgOf(drawing))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * SCALE;
  canvas.height = image.naturalHeight * SCALE;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob(blob => (blob ? resolve(blob) : reject(new Error('The picture could not be drawn.'))), 'image/png');
  });
}
