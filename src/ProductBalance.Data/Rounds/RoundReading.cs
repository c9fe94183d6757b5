using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Backlog;
using ProductBalance.Domain;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Rounds;

namespace ProductBalance.Data.Rounds;

/// <summary>Puts together what one reader may see of one round.</summary>
internal sealed class RoundReading(BalanceDbContext db, ItemWorkspace workspace, EstimationRound round)
{
    private readonly Guid _reader = workspace.Standing.Actor.UserId;

    /// <summary>What the round estimates.</summary>
    /// <exception cref="DomainRuleException">The product changed its score model, which does not know it.</exception>
    public EstimatedQuantity Quantity =>
        EstimatedQuantity.Find(round.Field, workspace.Context.Model)
        ?? throw new DomainRuleException(
            "quantity-gone",
            $"{RoundWords.GoneOf(round, workspace.Context)} End it, and start one for a present input."
        );

    public async Task<RoundDetail> DetailAsync(CancellationToken cancellationToken)
    {
        var answered = await AnsweredAsync(cancellationToken);
        var names = await NamesAsync(cancellationToken);
        var gone = RoundWords.GoneOf(round, workspace.Context);
        return new RoundDetail
        {
            Round = round,
            Quantity = RoundWords.QuantityOf(round, workspace.Context),
            Gone = gone,
            StarterName = names.GetValueOrDefault(round.StarterId, RoundWords.Nobody),
            Members = [.. round.Members.Select(PersonOf)],
            Lines = gone is null ? await LinesAsync(names, cancellationToken) : [],
            IsMember = round.Members.Contains(_reader),
            MayReveal = round.MayReveal(_reader, AllOf(answered), workspace.Context.Today),
            Leads = Leads(round, workspace),
        };

        RoundPerson PersonOf(Guid id) => new(id, names.GetValueOrDefault(id, RoundWords.Nobody), answered.Contains(id));
    }

    /// <summary>Whether the one who asks may ask again, settle and end: the starter, or a product manager.</summary>
    public static bool Leads(EstimationRound round, ItemWorkspace workspace) =>
        round.StarterId == workspace.Standing.Actor.UserId || workspace.Standing.Allows(Permission.EditAny);

    /// <summary>Those who answered in the present pass.</summary>
    public async Task<HashSet<Guid>> AnsweredAsync(CancellationToken cancellationToken) =>
        await db
            .RoundSheets.Where(sheet => sheet.RoundId == round.Id && sheet.Pass == round.Pass)
            .Select(sheet => sheet.UserId)
            .ToHashSetAsync(cancellationToken);

    /// <summary>Whether everybody who is asked answered.</summary>
    public bool AllOf(HashSet<Guid> answered) => round.Members.All(answered.Contains);

    /// <summary>The answers of the last revealed pass; of the present one the reader's own only.</summary>
    public Task<List<RoundSheet>> SheetsAsync(CancellationToken cancellationToken) =>
        db
            .RoundSheets.AsNoTracking()
            .Where(sheet => sheet.RoundId == round.Id)
            .Where(sheet => sheet.Pass == round.RevealedPass || (sheet.Pass == round.Pass && sheet.UserId == _reader))
            .OrderBy(sheet => sheet.UserId)
            .ToListAsync(cancellationToken);

    private async Task<IReadOnlyList<RoundLine>> LinesAsync(
        Dictionary<Guid, string> names,
        CancellationToken cancellationToken
    )
    {
        var sheets = await SheetsAsync(cancellationToken);
        var ids = round.Items.Select(item => item.Item).ToList();
        var items = await db
            .Items.AsNoTracking()
            .Where(item => ids.Contains(item.Id))
            .ToDictionaryAsync(item => item.Id, cancellationToken);
        var lines =
            from entry in round.Items
            where items.ContainsKey(entry.Item) // an import that was undone takes its items along
            select LineOf(entry, items[entry.Item], sheets, names);
        return [.. round.RevealedPass == 0 ? lines : lines.Order(Comparer<RoundLine>.Create(CompareDisagreement))];
    }

    private RoundLine LineOf(RoundItem entry, BacklogItem item, List<RoundSheet> sheets, Dictionary<Guid, string> names)
    {
        var answers = (
            from sheet in sheets
            where sheet.Pass == round.RevealedPass
            from answer in sheet.Answers
            where answer.Item == entry.Item
            orderby answer.Estimate.Likely
            select new NamedAnswer(names.GetValueOrDefault(sheet.UserId, RoundWords.Nobody), answer.Estimate)
        ).ToList();
        return new RoundLine
        {
            Number = item.Number,
            Title = item.Title,
            Kind = item.Kind,
            Unit = Quantity.UnitOf(item.Content),
            Item = entry,
            Stated = Quantity.Read(item.Content),
            Mine = sheets
                .FirstOrDefault(sheet => sheet.Pass == round.Pass && sheet.UserId == _reader)
                ?.Answers.FirstOrDefault(answer => answer.Item == entry.Item)
                ?.Estimate,
            Answers = answers,
            Comparison = answers.Count > 0 ? new([.. answers.Select(answer => answer.Estimate)]) : null,
        };
    }

    private static int CompareDisagreement(RoundLine left, RoundLine right) =>
        (left.Comparison, right.Comparison) switch
        {
            ({ } one, { } other) => EstimateComparison.CompareDisagreement(one, other),
            (null, null) => 0,
            (null, _) => 1,
            _ => -1,
        };

    private async Task<Dictionary<Guid, string>> NamesAsync(CancellationToken cancellationToken)
    {
        Guid[] people = [.. round.Members, round.StarterId];
        return await db
            .Users.Where(user => people.Contains(user.Id))
            .ToDictionaryAsync(user => user.Id, user => user.DisplayName, cancellationToken);
    }
}
