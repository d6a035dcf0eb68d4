import { mountScreen } from '@/components/mount-screen';
import { PanelScreen } from '@/components/panel-screen';

mountScreen('panelTitle', <PanelScreen />);
