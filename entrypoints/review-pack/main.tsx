import '@/assets/tokens.css';
import '@/assets/review-pack.css';
import { render } from 'preact';
import { PackPage } from '@/components/PackPage';
import { packLaidOut } from '@/lib/storage/review-pack';

const shown = await packLaidOut();
if (shown) document.title = `${shown.pack.title} · Review pack`;
render(<PackPage shown={shown} />, document.getElementById('pack') as HTMLElement);
