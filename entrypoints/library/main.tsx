import { mountScreen } from '@/components/common/mount-screen';
import { LibraryScreen } from '@/components/library/library-screen';

mountScreen('libraryTitle', <LibraryScreen />);
