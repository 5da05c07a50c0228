import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { NewBlock } from '@/lib/draft/new-blocks';
import type { DraftKind } from '@/lib/engine';
import type { PageState } from '@/lib/messages/protocol';
import { type Answers, firstDraft, gapsIn, htmlOf, markdownOf, type QuestionId } from '@/lib/prfaq/first-draft';
import { TEMPLATES, type Template } from '@/lib/prfaq/templates';
import { createAnswersKeeping } from './answers-keeping';
import type { Deeds } from './deeds';
import { createInsertTeller } from './insert-teller';
import type { PanelOutside } from './outside';
import { isBlank } from './scene';
import type { ToastModel } from './toast-model';

export { FIVE_QUESTIONS, LONGEST_ANSWER, stretchesOf } from '@/lib/prfaq/first-draft';

export interface FirstDraftModel {
  readonly answers: ReadonlySignal<Answers>;
  /** Whether there is an answer to make a draft from. */
  readonly begun: ReadonlySignal<boolean>;
  /** The draft as it will stand. */
  readonly blocks: ReadonlySignal<readonly NewBlock[]>;
  /** How many prompts in brackets stand in it. */
  readonly gaps: ReadonlySignal<number>;
  readonly templates: readonly Template[];
  /** Whether blocks can be put into the document; otherwise they are copied and pasted. */
  readonly canPut: ReadonlySignal<boolean>;
  /** What is on its way into the document, by its copy key. */
  readonly putting: ReadonlySignal<string | null>;
  /** Whether the writer of a document that has words wants to answer the five questions. */
  readonly asked: ReadonlySignal<boolean>;
  answer(question: QuestionId, text: string): void;
  ask(asked: boolean): void;
  put(): Promise<void>;
  putTemplate(template: Template): Promise<void>;
  copyDraft(): void;
  copyTemplate(template: Template): void;
  readAgain(): void;
}

/** What the draft is copied as, for the word on its button. */
export const DRAFT_KEY = 'first draft';
/** The same for a template. */
export const copyKeyOf = ({ id }: Template): string => `template ${id}`;

/** What the model needs of the panel around it. */
export interface FirstDraftWorld {
  readonly state: ReadonlySignal<PageState | null>;
  readonly writable: ReadonlySignal<boolean>;
  readonly outside: PanelOutside;
  readonly deeds: Deeds;
  readonly toast: ToastModel;
}

/** Something to put into the document or onto the clipboard. */
interface Piece {
  readonly key: string;
  readonly what: string;
  readonly kind: 'prfaq' | 'key-results';
  readonly blocks: readonly NewBlock[];
}

export function createFirstDraftModel(world: FirstDraftWorld, ended: AbortSignal): FirstDraftModel {
  const { state, writable, outside, deeds } = world;
  const { answers, answer, readAgain } = createAnswersKeeping(state, outside, deeds, ended);
  const documentId = computed(() => state.value?.document.id ?? null);
  const askedIn = signal<string | null>(null);
  const blocks = computed(() => firstDraft(answers.value));
  const putting = createPutting(world, documentId);
  const draft = (): Piece => ({ key: DRAFT_KEY, what: 'The draft', kind: 'prfaq', blocks: blocks.peek() });
  return {
    answers,
    answer,
    readAgain,
    blocks,
    gaps: computed(() => gapsIn(blocks.value)),
    begun: computed(() => Object.values(answers.value).some(text => text.trim() !== '')),
    templates: TEMPLATES,
    canPut: computed(() => writable.value && documentId.value !== putting.refusedIn.value),
    putting: putting.key,
    asked: computed(() => askedIn.value !== null && askedIn.value === documentId.value),
    ask(asked) {
      askedIn.value = asked ? documentId.peek() : null;
    },
    async put() {
      if (await putting.put(draft())) askedIn.value = null;
    },
    putTemplate: async template => void (await putting.put(pieceOf(template))),
    copyDraft: () => void putting.copy(draft()),
    copyTemplate: template => void putting.copy(pieceOf(template)),
  };
}

const pieceOf = (template: Template): Piece => ({
  key: copyKeyOf(template),
  what: 'The template',
  kind: template.id === 'okr' ? 'key-results' : 'prfaq',
  blocks: template.blocks,
});

/** Puts pieces into the document in hand, one at a time, and keeps what kind of document that makes of it. */
function createPutting(world: FirstDraftWorld, documentId: ReadonlySignal<string | null>) {
  const { state, outside, deeds, toast } = world;
  const key = signal<string | null>(null);
  const refusedIn = signal<string | null>(null);
  const tellInserted = createInsertTeller(outside, toast, deeds);
  const setKind = async (kind: DraftKind | 'auto') => outside.send('changeSettings', { kind });
  const copy = async (piece: Piece): Promise<void> => {
    // Where nothing can be inserted, what is copied will be pasted here.
    if (refusedIn.peek() !== null && refusedIn.peek() === documentId.peek())
      await setKind(kindAfter(piece, state.peek()));
    await deeds.copy(piece.key, markdownOf(piece.blocks), htmlOf(piece.blocks));
  };
  const put = async (piece: Piece): Promise<boolean> => {
    const before = state.peek();
    if (!before || key.peek() !== null) return false;
    key.value = piece.key;
    // First, so that what comes in is not taken for another kind of document meanwhile.
    await setKind(kindAfter(piece, before));
    // The writer may have turned to another document: nothing is put into that one.
    const isHere = () => documentId.peek() === before.document.id;
    const answer = isHere() ? await outside.send('insertBlocks', piece.blocks) : ELSEWHERE;
    key.value = null;
    const back = () => isHere() && void setKind(before.settings.kind);
    if (!answer.ok || answer.value === 'refused') back();
    if (!deeds.tell(answer) || !answer.ok) return false;
    // Notion takes a paste from people only; elsewhere the next attempt may well go through.
    if (answer.value === 'refused' && before.host === 'notion') refusedIn.value = before.document.id;
    return tellInserted(answer.value, {
      what: piece.what,
      copy: () => void copy(piece).then(() => deeds.copied.peek() === piece.key && toast.show(PASTE)),
      undone: () => hasWords(before) && back(),
    });
  };
  return { key, refusedIn, copy, put };
}

const ELSEWHERE = { ok: false, error: 'Not inserted: another document is beside the panel now.' } as const;
const PASTE = 'Copied. Paste it into the document: headings and lists come along.';

const hasWords = (state: PageState | null): boolean => state !== null && state.review !== null && !isBlank(state);

/** What a document is once a piece has come into it. */
function kindAfter({ kind }: Piece, state: PageState | null): DraftKind {
  const now = state?.review?.kind ?? 'other';
  return !hasWords(state) || now === 'other' || now === kind ? kind : 'mixed';
}
