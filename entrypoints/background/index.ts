import { defineBackground } from 'wxt/utils/define-background';
import { offerMenu } from './menu';
import { openPanelByButton } from './panel';
import { answerRequests } from './requests';
import { obeyShortcuts } from './shortcuts';
import { welcome } from './welcome';

export default defineBackground(() => {
  openPanelByButton();
  obeyShortcuts();
  offerMenu();
  answerRequests();
  welcome();
});
