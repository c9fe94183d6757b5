using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Sample;

/// <summary>Measures the sample's released items as its people would, on the days on which they would have done it.</summary>
public sealed class SampleOutcomeWriter(SamplePast past)
{
    public async Task WriteAsync(
        SampleCompany company,
        ProductId productId,
        IReadOnlyDictionary<string, int> numbers,
        IReadOnlyDictionary<string, Actor> people,
        CancellationToken cancellationToken
    )
    {
        var all =
            from item in company.Items
            from measured in item.Measured
            orderby measured.DaysAgo descending
            select (Number: numbers[item.LocalKey], Measured: measured);
        foreach (var (number, measured) in all)
        {
            var actor = people[measured.By] with { Scope = measured.IsByBuild ? TokenScope.Submit : null };
            await past.MeasurementsOf(measured.DaysAgo)
                .AddAsync(actor, productId, number, new(measured.Value, null, measured.Source), cancellationToken);
        }
    }
}
