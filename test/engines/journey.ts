/* What is done in every engine, in the page's own terms: by text, as a person finds things. */
import { until, type Engine } from './engine.ts';

const find = (selector: string, text: string): string =>
  `[...document.querySelectorAll(${JSON.stringify(selector)})].find((element) => element.textContent.trim().replace(/\\s+/g, ' ').includes(${JSON.stringify(text)}))`;

export async function press(engine: Engine, text: string, selector = 'button, a'): Promise<void> {
  await until(`“${text}” to press`, () =>
    engine.run(`const found = ${find(selector, text)}; found?.click(); return found !== undefined;`),
  );
}

/** The page's heading, once it begins like this. */
export async function seeHeading(engine: Engine, text: string): Promise<void> {
  try {
    await until(`the heading “${text}”`, () => engine.run(`return ${find('h1', text)} !== undefined;`));
  } catch (error) {
    const shown = await engine.run('return document.body.innerText.slice(0, 1500);').catch(String);
    throw new Error(`${engine.name} shows: ${String(shown)}`, { cause: error });
  }
}

/** All that the page says, once it says this. */
export async function seeText(engine: Engine, text: string): Promise<string> {
  return until(`“${text}”`, async () => {
    const shown = String(await engine.run('return document.querySelector("main")?.innerText ?? "";'));
    return shown.includes(text) && shown;
  });
}

/** Lines of the profile on the page. */
export async function posterLines(engine: Engine): Promise<string[]> {
  return until('the profile', async () => {
    const lines = (await engine.run(
      `return [...document.querySelectorAll('article.poster .line')].map((line) => line.innerText.replace(/\\s+/g, ' ').trim());`,
    )) as string[];
    return lines.length > 0 && lines;
  });
}

/** What the proof page says of each of its trials, once all are made. */
export async function proofFindings(engine: Engine): Promise<string[]> {
  return until('the findings of the proof page', async () => {
    const lines = (await engine.run(
      `return document.querySelector('main [aria-busy="false"]') === null ? [] : [...document.querySelectorAll('main [aria-busy="false"] li')].map((line) => line.innerText.replace(/\\s+/g, ' ').trim());`,
    )) as string[];
    return lines.length > 0 && lines;
  });
}

/** A step by the rail, once it has its answer. */
export async function goTo(engine: Engine, step: string): Promise<void> {
  await press(engine, step, 'nav a');
  await until(`the answer of ${step}`, () =>
    engine.run(
      `return location.hash !== '' && (document.querySelector('.answer')?.textContent.trim() ?? '') !== '';`,
    ),
  );
}

/** Writes into the field with this label as a person would have it written. */
export async function write(engine: Engine, label: string, text: string): Promise<void> {
  await until(`the field “${label}”`, () =>
    engine.run(`
      const named = ${find('label', label)};
      const field = named?.control ?? document.querySelector('[aria-label=${JSON.stringify(label)}]');
      if (!field) return false;
      field.value = ${JSON.stringify(text)};
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
      return true;`),
  );
}
