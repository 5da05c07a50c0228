import { handSecretOver } from '@/lib/hosts/google-docs/bridge-secret';

handSecretOver(document);
