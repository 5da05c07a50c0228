import { askForAnnotations, EXTENSION_ID } from '@/lib/hosts/google-docs/annotation-flag';
import { hostBridge } from '@/lib/hosts/google-docs/bridge-main';

askForAnnotations(window);
hostBridge(document, EXTENSION_ID);
