/*
 * The links of a workshop: the invitation that goes out (mode i) and the answers that come back (mode s). The body's first
 * byte says how the rest is packed: 0 as it is, 1 deflated. Nothing but the link carries them.
 */
import { workshopLimits as limits } from '../limits/workshop.ts';
import type { Invitation, Question, SentAnswer } from '../document/workshop-types.ts';
import type { LineId } from '../method/decisions.ts';
import { refuse } from '../table/problem.ts';
import { toBase62 } from './base62.ts';
import { deflate, hasDeflate } from './deflate.ts';
import { hasCryptography, open, seal, type Mode } from './envelope.ts';
import { sizeOfLink, type LinkSize } from './link-size.ts';
import { readPackedJson } from './packed-json.ts';
import { plainWithin } from './plain-text.ts';
import {
  answerToPayload,
  invitationToPayload,
  payloadToAnswer,
  payloadToInvitation,
} from './workshop-payload.ts';

export interface WorkshopLink {
  readonly url: string;
  /** Characters of the whole address. */
  readonly length: number;
  readonly size: LinkSize;
}

const plainBody = 0;
const deflatedBody = 1;
/** Seven bytes are ten characters. */
const idBytes = 7;

/** A new id of a round or of a participant: ten random digits and letters, 56 bits. */
export function makeId(): string {
  return toBase62(crypto.getRandomValues(new Uint8Array(idBytes)));
}

/** The payload packed both ways; the shorter wins. */
async function pack(payload: unknown): Promise<Uint8Array> {
  const bytes = new TextEncoder().encode(JSON.stringify(payload));
  const deflated = hasDeflate() ? await deflate(bytes) : null;
  return deflated !== null && deflated.length < bytes.length
    ? Uint8Array.of(deflatedBody, ...deflated)
    : Uint8Array.of(plainBody, ...bytes);
}

async function makeLink(mode: Mode, payload: unknown, base: string): Promise<WorkshopLink> {
  if (!hasCryptography()) throw refuse('insecure');
  const fragment = await seal(mode, await pack(payload));
  // A link that opens as another would be found out too late.
  if (JSON.stringify(await readPayload(mode, fragment)) !== JSON.stringify(payload))
    throw new Error('A link that opens as another');
  const url = `${base.split('#')[0] ?? ''}#${fragment}`;
  return { url, length: url.length, size: sizeOfLink(url.length) };
}

async function readPayload(wanted: Mode, fragment: string): Promise<unknown> {
  const { mode, bytes } = await open(fragment);
  if (mode !== wanted) throw refuse('link-other-kind');
  const [packing] = bytes;
  if (packing === plainBody || packing === deflatedBody)
    return readPackedJson(bytes.slice(1), packing === deflatedBody);
  throw packing === undefined ? refuse('link-damaged') : refuse('link-newer', {}, { found: `p1 ${packing}` });
}

const orUnknown = (text: string): string => text || '?';

function plainLine(line: LineId): LineId {
  if (!line.startsWith('own.')) return line;
  return `own.${orUnknown(plainWithin(line.slice('own.'.length), limits.lineChars))}`;
}

function plainQuestion(question: Question): Question {
  const line = plainLine(question.line);
  if (question.ask !== 'guess')
    return { ...question, line, text: orUnknown(plainWithin(question.text, limits.lineChars)) };
  const options = question.options.map((option) => orUnknown(plainWithin(option, limits.optionChars)));
  return { ...question, line, options: [...new Set(options)] };
}

/** The invitation as its link will show it: texts plain, and as long as they may be. */
const plainInvitation = (invitation: Invitation): Invitation => ({
  ...invitation,
  title: plainWithin(invitation.title, limits.titleChars),
  questions: invitation.questions.map(plainQuestion),
});

/** The answer as its link will show it: texts plain, to the second. */
const plainAnswer = (answer: SentAnswer): SentAnswer => ({
  ...answer,
  name: plainWithin(answer.name, limits.nameChars),
  answeredAt: Math.floor(answer.answeredAt / 1000) * 1000,
  texts: answer.texts.map((text) => plainWithin(text, limits.answerChars)),
});

/** The link that invites to a round; `base` is the address of this page. Refuses with 'insecure'. */
export function invitationLink(invitation: Invitation, base: string): Promise<WorkshopLink> {
  return makeLink('i', invitationToPayload(plainInvitation(invitation)), base);
}

/** The link that carries a participant's answer back; `base` is the address of this page. Refuses with 'insecure'. */
export function answerLink(answer: SentAnswer, base: string): Promise<WorkshopLink> {
  return makeLink('s', answerToPayload(plainAnswer(answer)), base);
}

/**
 * The invitation in a link's fragment, every part checked; nothing is stored. Refuses with 'link-empty', 'link-not-ours',
 * 'link-other-kind', 'link-newer' {found}, 'link-cut' {found, expected}, 'link-too-large' {limit}, 'link-damaged',
 * 'browser-lacks' {feature} or 'insecure'.
 */
export async function readInvitation(fragment: string): Promise<Invitation> {
  return plainInvitation(payloadToInvitation(await readPayload('i', fragment)));
}

/** The answer in a link's fragment, as readInvitation reads and refuses. */
export async function readAnswer(fragment: string): Promise<SentAnswer> {
  return plainAnswer(payloadToAnswer(await readPayload('s', fragment)));
}
