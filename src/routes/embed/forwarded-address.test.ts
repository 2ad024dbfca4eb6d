import { describe, expect, it } from 'vitest';
import { forwardedAddress } from './forwarded-address.ts';

const site = 'https://pay.example';

describe('an address of /embed', () => {
  it('leads to the figure on its page, with all that is chosen', () => {
    const address = `${site}/embed?of=/occupations/11-9111&embed=states&cur=EUR&area=CA,NY`;
    expect(forwardedAddress(address)).toBe(
      `${site}/occupations/11-9111?area=CA,NY&cur=EUR&embed=states#states`,
    );
  });

  it('leads below the place where the site is mounted', () => {
    expect(forwardedAddress(`${site}/pay/embed?of=/areas&embed=states`, '/pay')).toBe(
      `${site}/pay/areas?embed=states#states`,
    );
  });

  it.each([
    '//elsewhere.example/x',
    '/\\elsewhere.example',
    '/areas?x=1',
    '/areas#x',
    '/@elsewhere.example',
  ])('never leads to another site: %s', (page) => {
    const to = forwardedAddress(`${site}/embed?of=${encodeURIComponent(page)}&embed=x`);
    expect(new URL(to!).origin).toBe(site);
    expect(new URL(to!).searchParams.get('embed')).toBe('x');
  });

  it.each(['', 'areas', 'https://elsewhere.example/', 'javascript:alert(1)', '../areas'])(
    'leads nowhere where it names no page: “%s”',
    (page) => {
      expect(forwardedAddress(`${site}/embed?of=${encodeURIComponent(page)}&embed=x`)).toBeNull();
    },
  );

  it('stays below the place where the site is mounted', () => {
    expect(forwardedAddress(`${site}/pay/embed?of=/../other`, '/pay')).toBeNull();
    expect(forwardedAddress(`${site}/pay/embed?embed=x`, '/pay')).toBeNull();
  });

  it('is the only one that leads elsewhere', () => {
    expect(forwardedAddress(`${site}/areas?of=/countries&embed=x`)).toBeNull();
  });
});
