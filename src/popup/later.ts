/* A part of the view that loads apart, once there is a use for it. */
import {useEffect, useState} from 'preact/hooks';

/** @param load Called at most once at a time. @param wanted False as long as nobody has a use for it. */
export function useLater<Part>(load: () => Promise<Part>, wanted = true): Part | undefined {
  const [part, setPart] = useState<{readonly is: Part}>();
  useEffect(() => {
    // In an object: a component by itself would be taken for a way to make the next state.
    if (wanted && !part) void load().then(is => setPart({is}));
  }, [wanted]);
  return part?.is;
}
