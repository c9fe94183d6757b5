using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Access;
using ProductBalance.Data.Connections;
using ProductBalance.Data.Exchange.Conversion;
using ProductBalance.Data.Exchange.Mapping;
using ProductBalance.Data.Exchange.Reading;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Exchange.Storing;

/// <summary>
/// Proposes how to read a file: as a file with the same columns was read in this product before, else by guessing.
/// </summary>
public sealed class ImportPlanQueries(IDbContextFactory<BalanceDbContext> contexts, AccessGuard guard)
{
    // A backlog comes from a few tools, so what is older than this came from a tool that is not in use any more.
    private const int Remembered = 50;

    /// <summary>
    /// The file and its plan; <see cref="ImportPlan.AsIn"/> says where it is not the guess. Where no line looks like a
    /// header, but the first one was the header of an earlier file, it is one again.
    /// </summary>
    public async Task<ImportProposal> ProposeAsync(
        Actor actor,
        ProductId productId,
        TableFile file,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await guard.RequireAsync(db, actor, productId, Permission.Import, cancellationToken);
        var earlier = await db
            .Imports.AsNoTracking()
            .Where(run => run.ProductId == productId && run.State == ImportState.Complete)
            .Where(run => !db.Changes.Any(entry => entry.ImportId == run.Id && entry.Via == Connection.Via)) // nobody chose
            .OrderByDescending(run => run.StartedAt)
            .Take(Remembered)
            .Select(run => new Taken(new(run.Id, run.FileName, run.StartedAt), run.Format, run.Mapping, run.Answers))
            .ToListAsync(cancellationToken);
        var guess = ImportProposal.Of(file);
        var headed = guess.Reading(hasHeads: true);
        var plan = earlier.Find(run => run.HasHeadsOf(headed.Plan))?.Over(headed.Plan);
        return plan is null || (headed == guess && IsSame(plan, guess.Plan)) ? guess : headed with { Plan = plan };
    }

    private static bool IsSame(ImportPlan plan, ImportPlan guess) =>
        plan.Answers == guess.Answers
        && plan.Mapping.Zip(guess.Mapping).All(pair => pair.First.Field == pair.Second.Field);

    /// <summary>What was taken in an earlier import.</summary>
    private sealed record Taken(
        EarlierImport Run,
        ImportFormat Format,
        IReadOnlyList<ColumnChoice> Mapping,
        ChosenAnswers Answers
    )
    {
        // Trackers repeat a column as often as the fullest item needs it, so how often does not count.
        public bool HasHeadsOf(ImportPlan guess) =>
            Format == guess.Format
            && guess
                .Mapping.Select(column => column.Name)
                .ToHashSet()
                .SetEquals(Mapping.Select(choice => choice.Column));

        public ImportPlan Over(ImportPlan guess)
        {
            var fields = Mapping.ToLookup(choice => choice.Column, choice => choice.Field);
            var mapping = guess
                .Mapping.GroupBy(column => column.Name)
                .SelectMany(named => named.Select((column, i) => Again(column, fields[column.Name].ToList(), i)));
            return guess with
            {
                AsIn = Run,
                Mapping = [.. mapping.OrderBy(column => column.Column)],
                Answers = Answers.Over(guess.Answers),
            };
        }

        private static ColumnMapping Again(ColumnMapping column, List<ImportField> fields, int place) =>
            column with
            {
                Field = fields[Math.Min(place, fields.Count - 1)],
            };
    }
}
