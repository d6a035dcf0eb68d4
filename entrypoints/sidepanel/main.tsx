import { mountScreen } from '@/components/common/mount-screen';
import { PanelScreen } from '@/components/panel/panel-screen';

mountScreen('panelTitle', <PanelScreen />);
