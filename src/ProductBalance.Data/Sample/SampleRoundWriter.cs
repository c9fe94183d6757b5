using ProductBalance.Data.Rounds;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Sample;

/// <summary>Holds the sample's estimation rounds as its people would: by the stores' own methods, step by step.</summary>
public sealed class SampleRoundWriter(RoundStore rounds, RoundQueries queries, SettlementStore settlements)
{
    /// <param name="company">The company.</param>
    /// <param name="productId">Its product.</param>
    /// <param name="today">The day it is loaded.</param>
    /// <param name="numbers">The items by their local keys.</param>
    /// <param name="people">The people by their user names.</param>
    /// <param name="cancellationToken">Stops between two steps.</param>
    public async Task WriteAsync(
        SampleCompany company,
        ProductId productId,
        DateOnly today,
        IReadOnlyDictionary<string, int> numbers,
        IReadOnlyDictionary<string, Actor> people,
        CancellationToken cancellationToken
    )
    {
        foreach (var sample in company.Rounds)
        {
            var input = new RoundInput(
                sample.Field,
                [.. sample.Items.Select(key => numbers[key])],
                [.. sample.Members.Select(name => people[name].UserId)],
                sample.ClosesInDays is { } days ? today.AddDays(days) : null
            );
            var round = await rounds.StartAsync(people[sample.Starter], productId, input, cancellationToken);
            foreach (var (name, answers) in sample.Answers)
            {
                var sheet = new SheetInput(1, answers.ToDictionary(answer => numbers[answer.Key], a => a.Value));
                await rounds.AnswerAsync(people[name], productId, round.Number, sheet, cancellationToken);
            }

            if (sample.IsSettled)
            {
                await SettleAsync(people[sample.Starter], productId, round.Number, cancellationToken);
            }
        }
    }

    private async Task SettleAsync(Actor lead, ProductId productId, int number, CancellationToken cancellationToken)
    {
        await rounds.RevealAsync(lead, productId, number, cancellationToken);
        var round = await queries.GetAsync(lead, productId, number, cancellationToken);
        foreach (var line in round.Lines.Where(line => line.Comparison is not null))
        {
            var median = line.Comparison!.Median; // filtered above
            var settlement = new SettlementInput(line.Number, median, Reason: null, line.Stated);
            await settlements.SettleAsync(lead, productId, number, settlement, cancellationToken);
        }
    }
}
