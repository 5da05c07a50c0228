import { defineBackground } from 'wxt/utils/define-background';
import { offerMenu } from '@/lib/background/menu';
import { openPanelByButton } from '@/lib/background/panel';
import { answerRequests } from '@/lib/background/requests';
import { obeyShortcuts } from '@/lib/background/shortcuts';
import { welcome } from '@/lib/background/welcome';

export default defineBackground(() => {
  openPanelByButton();
  obeyShortcuts();
  offerMenu();
  answerRequests();
  welcome();
});
