using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Backlog;
using ProductBalance.Domain;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Rounds;

namespace ProductBalance.Data.Rounds;

/// <summary>What one step of a round has loaded.</summary>
internal sealed record RoundScene(BalanceDbContext Db, ItemWorkspace Workspace, EstimationRound Round)
{
    /// <summary>Requires that the one who acts leads the round.</summary>
    /// <exception cref="DomainRuleException">Somebody else started it.</exception>
    public void RequireLead()
    {
        if (!RoundReading.Leads(Round, Workspace))
        {
            throw new DomainRuleException(
                "not-allowed",
                "Only the person who started this round, or a product manager, can do this. Ask one of them."
            );
        }
    }

    /// <summary>Answers by their items.</summary>
    /// <exception cref="FluentValidation.ValidationException">An estimate does not fit its item, or there is none.</exception>
    public async Task<IReadOnlyList<ItemAnswer>> ReadAsync(SheetInput input, CancellationToken cancellationToken)
    {
        var quantity = new RoundReading(Db, Workspace, Round).Quantity;
        var ids = Round.Items.Select(item => item.Item).ToList();
        var items = await Db
            .Items.AsNoTracking()
            .Where(item => ids.Contains(item.Id))
            .ToDictionaryAsync(item => item.Number, cancellationToken);
        Problems.ThrowIfAny([], ProblemsOf(quantity, items, input));
        return [.. input.Answers.Select(answer => new ItemAnswer(items[answer.Key].Id, answer.Value))];
    }

    private IEnumerable<FieldProblem> ProblemsOf(
        EstimatedQuantity quantity,
        Dictionary<int, BacklogItem> items,
        SheetInput input
    )
    {
        if (input.Answers.Count == 0)
        {
            yield return new("answers", "Estimate at least one of the items.");
        }

        foreach (var (number, estimate) in input.Answers)
        {
            var problem = items.TryGetValue(number, out var item)
                ? quantity.Problem(item.Content, estimate)
                : "this is no item of the round.";
            if (problem is not null)
            {
                yield return new(
                    FormattableString.Invariant($"answers[{number}]"),
                    $"{Workspace.Product.KeyOf(number)}: {problem}"
                );
            }
        }
    }
}
