import { mountScreen } from '@/components/mount-screen';
import { PopupScreen } from '@/components/popup-screen';

mountScreen('popupTitle', <PopupScreen />);
