import { mountScreen } from '@/components/common/mount-screen';
import { WelcomeScreen } from '@/components/welcome/welcome-screen';

mountScreen('welcomeTitle', <WelcomeScreen />);
