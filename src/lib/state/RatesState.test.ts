import { afterEach, describe, expect, it, vi } from 'vitest';
import { rates } from '../../../tests/support/rates.ts';
import { defaultLens } from '#lib/domain/lens.ts';
import { RatesState, ratesAt, takesRates } from './RatesState.svelte.ts';

afterEach(() => vi.unstubAllGlobals());

it('fetches the rates once', async () => {
  const fetchRates = vi.fn(async () => rates);
  const state = new RatesState(fetchRates);
  expect(state.current).toBeNull();
  await Promise.all([state.load(), state.load()]);
  await state.load();
  expect(state.current).toBe(rates);
  expect(fetchRates).toHaveBeenCalledOnce();
});

it('says why there are none, and tries again when asked again', async () => {
  const fetchRates = vi
    .fn<() => Promise<typeof rates>>()
    .mockRejectedValueOnce(new Error('offline'))
    .mockResolvedValue(rates);
  const state = new RatesState(fetchRates);
  await state.load();
  expect(state.problem).toBe('offline');
  await state.load();
  expect(state).toMatchObject({ current: rates, problem: null });
});

describe('the reader’s own rates', () => {
  const own = { name: 'rates.csv', date: '2026-01-01', unitsPerUsd: { EUR: 0.5 } };

  it('take the place of the published ones until the reader stops using them', async () => {
    const state = new RatesState(async () => rates);
    state.use(own);
    await state.load();
    expect(state.own).toBe(own);
    expect(state.current?.exchange.unitsPerUsd).toEqual({ EUR: 0.5 });
    expect(state.current?.ppp).toBe(rates.ppp);
    state.stop();
    expect(state.own).toBeNull();
    expect(state.current).toBe(rates);
  });

  it('are never given up for the rates that came with a page', async () => {
    const state = new RatesState(async () => rates);
    expect(state.or(rates)).toBe(rates);
    state.use(own);
    expect(state.or(rates)).toBeNull();
    await state.load();
    expect(state.or(rates)?.exchange.own).toBe(true);
  });

  it('are kept nowhere but in memory', () => {
    const setItem = vi.fn();
    vi.stubGlobal('localStorage', { setItem, getItem: () => null });
    vi.stubGlobal('sessionStorage', { setItem, getItem: () => null });
    new RatesState(async () => rates).use(own);
    expect(setItem).not.toHaveBeenCalled();
  });
});

it('takes an answer that is not a success for a failure', async () => {
  vi.stubGlobal('fetch', async () => new Response('', { status: 404, statusText: 'Not Found' }));
  await expect(ratesAt('/lens.json')()).rejects.toThrow('/lens.json: 404 Not Found');
});

it('needs rates for another currency or price level, not for another period or statistic', () => {
  expect(takesRates({ ...defaultLens, period: 'hour', statistic: 'p90' })).toBe(false);
  expect(takesRates({ ...defaultLens, currency: 'EUR' })).toBe(true);
  expect(takesRates({ ...defaultLens, priceLevel: 'rpp' })).toBe(true);
  expect(takesRates({ ...defaultLens, rateDate: 'own-year' })).toBe(true);
});
