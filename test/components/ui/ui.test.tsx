import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Button } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { ErrorPanel } from '@/components/ui/error-panel';
import { Select, TextInput } from '@/components/ui/inputs';
import { LoadMeter } from '@/components/ui/load-meter';
import { Segmented } from '@/components/ui/segmented';
import { Toast } from '@/components/ui/toast';
import { type Tone, TrendBadge } from '@/components/ui/trend-badge';

afterEach(cleanup);

describe('Button', () => {
  it('keeps the focus and does nothing while busy', () => {
    const run = vi.fn();
    render(
      <Button busy onClick={run}>
        Lire
      </Button>,
    );
    const button = screen.getByRole('button', { name: 'Lire' });
    fireEvent.click(button);
    expect(run).not.toHaveBeenCalled();
    expect(button.getAttribute('aria-busy')).toBe('true');
    expect(button.hasAttribute('disabled')).toBe(false);
  });
});

describe('TrendBadge', () => {
  it('gives each tone a shape of its own', () => {
    const tones: Tone[] = ['rise', 'flat', 'fall', 'wait'];
    const shapes = tones.map((tone) => {
      const { container } = render(<TrendBadge tone={tone}>mot</TrendBadge>);
      return container.querySelector('path')?.getAttribute('d');
    });
    expect(new Set(shapes).size).toBe(tones.length);
  });
});

describe('TextInput', () => {
  it('ties its hint and its error to the field', () => {
    render(<TextInput label="Prénom" hint="Le vôtre" error="Il manque" value="" onInput={() => {}} />);
    const input = screen.getByLabelText('Prénom');
    const described = input
      .getAttribute('aria-describedby')
      ?.split(' ')
      .map((id) => document.getElementById(id)?.textContent);
    expect(described).toEqual(['Le vôtre', 'Il manque']);
    expect(input.getAttribute('aria-invalid')).toBe('true');
  });
});

describe('Select', () => {
  it('answers with the value that was chosen', () => {
    const choose = vi.fn();
    const choices = [
      { value: 'fr', label: 'Français' },
      { value: 'en', label: 'English' },
    ] as const;
    render(<Select label="Langue" value="fr" choices={choices} onChange={choose} />);
    fireEvent.change(screen.getByLabelText('Langue'), { target: { value: 'en' } });
    expect(choose).toHaveBeenCalledWith('en');
  });
});

describe('Segmented', () => {
  it('is a group of radio buttons under one name', () => {
    const choose = vi.fn();
    const choices = [
      { value: 'a', label: 'Mois' },
      { value: 'b', label: 'Semaine' },
    ] as const;
    render(<Segmented label="Période" value="a" choices={choices} onChange={choose} />);
    expect(screen.getByRole('group', { name: 'Période' })).toBeTruthy();
    fireEvent.click(screen.getByLabelText('Semaine'));
    expect(choose).toHaveBeenCalledWith('b');
  });
});

describe('ErrorPanel', () => {
  it('is announced, with what to do', () => {
    render(
      <ErrorPanel what="Pas de réseau." remedy="Réessayez.">
        <button type="button">Réessayer</button>
      </ErrorPanel>,
    );
    expect(screen.getByRole('alert').textContent).toContain('Pas de réseau.Réessayez.');
  });
});

describe('LoadMeter', () => {
  it('never draws more than its track', () => {
    const { container } = render(<LoadMeter text="12 h sur 8 h" taken={12} available={8} />);
    expect(container.querySelector('i')?.style.inlineSize).toBe('100%');
    expect(container.querySelector('.over')).not.toBeNull();
  });
});

describe('Toast', () => {
  it('keeps its live region while there is nothing to say', () => {
    const { rerender } = render(<Toast message={null} />);
    const region = screen.getByRole('status');
    rerender(<Toast message={{ text: 'Enregistré.' }} />);
    expect(screen.getByRole('status')).toBe(region);
    expect(region.textContent).toBe('Enregistré.');
  });
});

describe('ConfirmDialog', () => {
  it('opens at once and asks before it acts', () => {
    const [confirm, cancel] = [vi.fn(), vi.fn()];
    render(
      <ConfirmDialog
        title="Tout effacer ?"
        text="…"
        confirm="Effacer"
        cancel="Annuler"
        onConfirm={confirm}
        onCancel={cancel}
      />,
    );
    expect(screen.getByRole('dialog', { name: 'Tout effacer ?' }).hasAttribute('open')).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: 'Annuler' }));
    expect(cancel).toHaveBeenCalledOnce();
    expect(confirm).not.toHaveBeenCalled();
  });
});
