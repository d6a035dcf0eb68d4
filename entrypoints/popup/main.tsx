import { mountScreen } from '@/components/common/mount-screen';
import { PopupScreen } from '@/components/popup/popup-screen';

mountScreen('popupTitle', <PopupScreen />);
