import type { ComponentProps } from 'preact';

type Props = ComponentProps<'div'> & { name: string };

/** Controls that share keys, under one name. A fieldset would bring its own looks and submit with a form. */
export function Group({ name, ...props }: Props) {
  // biome-ignore lint/a11y/useSemanticElements: see above
  return <div role="group" aria-label={name} {...props} />;
}
