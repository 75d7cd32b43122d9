import { later } from '../../text/later.ts';
import { NETWORKS, SHORTENERS } from './words/hosts.ts';

/** Whether a host is one of these or below one; `*` stands for the ending. */
const among = (hosts: string): ((host: string) => boolean) => {
  const known = later(() => new Set(hosts.trim().split(/\s+/)));
  return (host) => {
    const labels = host.split('.');
    return labels.some((_, index) => {
      const name = labels.slice(index).join('.');
      return known().has(name) || (labels.length > index + 1 && known().has(`${labels[index] ?? ''}.*`));
    });
  };
};

export const isHostOf: (hosts: string) => (host: string) => boolean = among;
/** The networks: what is there is had by those alone who are on them. */
export const isNetwork: (host: string) => boolean = among(NETWORKS);
export const isShortener: (host: string) => boolean = among(SHORTENERS);
