/* The poster as a picture, drawn here from the profile alone: nothing of the page is copied, nothing is fetched. */
import type { Words } from '../../../language/words.svelte.ts';
import type { Profile } from '../../../document/types.ts';
import { colours, layOutPoster, type Picture } from './poster-layout.ts';
import { saidProfile } from './said-profile.ts';

/** Twice the layout: sharp on paper and in a presentation. */
const sharpness = 2;
const family = '"Inter Variable", ui-sans-serif, system-ui, sans-serif';
const font = (size: number, weight: number): string => `${weight} ${size}px ${family}`;

function context(): CanvasRenderingContext2D {
  const made = document.createElement('canvas').getContext('2d');
  if (made === null) throw new Error('No canvas to draw on');
  return made;
}

function paint(to: CanvasRenderingContext2D, { width, height, shapes }: Picture): void {
  to.canvas.width = width * sharpness;
  to.canvas.height = height * sharpness;
  to.scale(sharpness, sharpness);
  for (const shape of shapes) {
    to.fillStyle = to.strokeStyle = colours[shape.colour];
    if (shape.kind === 'text') {
      to.font = font(shape.size, shape.weight);
      to.fillText(shape.text, shape.x, shape.y);
    } else if (shape.isFrame === true) to.strokeRect(shape.x, shape.y, shape.width, shape.height);
    else to.fillRect(shape.x, shape.y, shape.width, shape.height);
  }
}

/** The profile as a PNG in the reader's language. Throws when the browser cannot draw it. */
export async function posterPicture(profile: Profile, words: Words): Promise<Blob> {
  const to = context();
  await document.fonts.load(font(20, 400));
  const t = words.t.shared;
  const picture = layOutPoster(
    saidProfile(profile, words),
    {
      eyebrow: t.eyebrow,
      notes: profile.lines.some(({ others }) => others !== null && others.of > 0) ? [t.mark] : [],
      few: profile.basis.best < 10 ? t.few : null,
    },
    (text, size, weight) => {
      to.font = font(size, weight);
      return to.measureText(text).width;
    },
  );
  paint(to, picture);
  return new Promise((resolve, reject) => {
    to.canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('The picture is empty'));
      else resolve(blob);
    }, 'image/png');
  });
}
