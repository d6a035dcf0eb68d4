import { mountScreen } from '@/components/common/mount-screen';
import { OptionsScreen } from '@/components/options/options-screen';

mountScreen('optionsTitle', <OptionsScreen />);
