using ProductBalance.Data.Exchange.Mapping;

namespace ProductBalance.Data.Exchange.Conversion;

/// <summary>Reads how far work has come from the status words of other tools.</summary>
internal static class StageWords
{
    private static readonly Dictionary<string, ImportedStage> Words = Indexed(
        (
            ImportedStage.Open,
            "open, new, to do, todo, backlog, triage, ready, planned, proposed, approved, committed, draft, reopened, "
                + "submitted, not started, to be started, next, offen, neu, geplant, nieuw, gepland, nouveau, "
                + "a faire, nuevo, abierto, por hacer, pendiente"
        ),
        (
            ImportedStage.InProgress,
            "in progress, inprogress, doing, started, active, in development, in review, review, code review, testing, "
                + "in testing, in test, qa, in arbeit, in bearbeitung, bezig, in uitvoering, en cours, en curso, en progreso"
        ),
        (
            ImportedStage.Waiting,
            "waiting, blocked, on hold, paused, deferred, wartet, blockiert, wachten, geblokkeerd, en attente, bloque, "
                + "en espera, bloqueado"
        ),
        (
            ImportedStage.Done,
            "done, closed, resolved, completed, complete, fixed, released, delivered, shipped, finished, implemented, "
                + "verified, erledigt, fertig, geschlossen, gesloten, klaar, afgerond, termine, ferme, hecho, cerrado, terminado"
        ),
        (
            ImportedStage.Dropped,
            "archived, canceled, cancelled, dropped, rejected, removed, withdrawn, wont do, won t do, wont fix, won t fix, duplicate, "
                + "invalid, replaced, obsolete, abgelehnt, verworfen, geannuleerd, vervallen, annule, rejete, cancelado, rechazado"
        )
    );

    /// <summary>The stage that a status word means; null where the word is not known.</summary>
    public static ImportedStage? Of(string? status) =>
        status is not null && Words.TryGetValue(WordForm.Of(status), out var stage) ? stage : null;

    private static Dictionary<string, ImportedStage> Indexed(params (ImportedStage Stage, string Words)[] stages) =>
        stages
            .SelectMany(stage => stage.Words.Split(", ").Select(word => (word, stage.Stage)))
            .ToDictionary(entry => entry.word, entry => entry.Stage);
}
