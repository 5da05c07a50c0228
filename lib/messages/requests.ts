import * as v from 'valibot';
import type { ToBackground, ToPage } from './protocol';
import { type Request, RequestSchema, TO_BACKGROUND, TO_PAGE } from './schemas';

/** A request for `runtime.sendMessage`. */
export function toBackground<K extends keyof ToBackground>(name: K, ...args: Parameters<ToBackground[K]>): Request {
  return { backcast: 1, name, args };
}

/** A request for `tabs.sendMessage`. */
export function toPage<K extends keyof ToPage>(name: K, ...args: Parameters<ToPage[K]>): Request {
  return { backcast: 1, name, args };
}

/** Runs the handler a request names. False: it is for somebody else, or not well-formed. */
export function handleToPage(message: unknown, handlers: ToPage): boolean {
  const request = v.safeParse(RequestSchema, message);
  if (!request.success || !Object.hasOwn(TO_PAGE, request.output.name)) return false;
  const name = request.output.name as keyof ToPage;
  const args = v.safeParse(TO_PAGE[name], request.output.args);
  if (args.success) (handlers[name] as (...args: readonly unknown[]) => void)(...args.output);
  return args.success;
}

/** The name of a request to the background; null for anything else. None of them carries more than its name. */
export function backgroundRequest(message: unknown): keyof ToBackground | null {
  const request = v.safeParse(RequestSchema, message);
  return request.success && Object.hasOwn(TO_BACKGROUND, request.output.name)
    ? (request.output.name as keyof ToBackground)
    : null;
}
