using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Access;
using ProductBalance.Data.Exchange;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Outcomes;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Outcomes.Files;

/// <summary>Enters the measurements of a file, each as if somebody had entered it by hand. Again, it enters nothing twice.</summary>
public sealed class MeasurementFileStore(
    IDbContextFactory<BalanceDbContext> contexts,
    AccessGuard guard,
    MeasurementStore measurements,
    IValidator<MeasurementInput> validator,
    TimeProvider time
)
{
    /// <summary>What a file would do.</summary>
    public Task<FigurePreview> PreviewAsync(
        Actor actor,
        ProductId productId,
        FigureFile file,
        CancellationToken cancellationToken
    ) => ReadAsync(actor, productId, file, (_, _) => Task.CompletedTask, cancellationToken);

    /// <summary>Enters what can be entered; the other rows are left out.</summary>
    public Task<FigurePreview> ImportAsync(
        Actor actor,
        ProductId productId,
        FigureFile file,
        CancellationToken cancellationToken
    ) =>
        ReadAsync(
            actor,
            productId,
            file,
            (number, input) => measurements.AddAsync(actor, productId, number, input, cancellationToken),
            cancellationToken
        );

    private async Task<FigurePreview> ReadAsync(
        Actor actor,
        ProductId productId,
        FigureFile file,
        Func<int, MeasurementInput, Task> enter,
        CancellationToken cancellationToken
    )
    {
        var live = await LiveAsync(actor, productId, cancellationToken);
        var problems = new List<RowProblem>();
        var (taken, known) = (0, 0);
        foreach (var row in file.Table.Rows().Select(row => new FigureRow(file, row)))
        {
            if (Read(row, live, file.Name) is not { } read)
            {
                problems.AddRange(row.Problems);
            }
            else if (read.Item.Outcome.Measurements.Any(one => IsSame(one, read.Input)))
            {
                known++;
            }
            else
            {
                await enter(read.Item.Number, read.Input);
                taken++;
            }
        }

        return new(file.Table.RowCount, taken, known, problems);
    }

    private async Task<LiveItems> LiveAsync(Actor actor, ProductId productId, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await guard.RequireAsync(db, actor, productId, Permission.Report, cancellationToken);
        var product = await db.Products.AsNoTracking().SingleAsync(p => p.Id == productId, cancellationToken);
        var items = await OutcomeBook.ReadAsync(db, product, cancellationToken);
        var foreign = await db
            .Items.Where(item => item.ProductId == productId && item.ExternalKey != null && item.ReleasedAt != null)
            .ToDictionaryAsync(item => item.ExternalKey!, item => item.Number, cancellationToken); // filtered before
        return new(product, items.ToDictionary(item => item.Number), foreign);
    }

    private (MeasuredItem Item, MeasurementInput Input)? Read(FigureRow row, LiveItems live, string fileName)
    {
        var (key, value, day) = (row.Text(FigureField.Item), row.Required(FigureField.Value), row.Day(FigureField.Day));
        if (live.Find(key) is not { } item)
        {
            row.Report(
                FigureField.Item,
                $"“{key}” is no released item. Write its key, such as {live.Product.KeyOf(42)}."
            );
            return null;
        }

        var today = ProductClock.Today(time, live.Product.Settings.TimeZone);
        var source = row.Text(FigureField.Source) is { Length: > 0 } stated ? stated : fileName;
        var input = new MeasurementInput(value, day ?? today, source);
        var faults = MeasuringScene
            .Problems(item.Outcome.Promise, value, input.Day!.Value, item.Outcome.ReleasedOn, today)
            .Select(problem => problem.Message)
            .Concat(value is null ? [] : validator.Validate(input).Errors.Select(error => error.ErrorMessage));
        foreach (var fault in faults)
        {
            row.Report(field: null, fault);
        }

        return row.Problems.Count == 0 ? (item, input) : null;
    }

    private static bool IsSame(Measurement entered, MeasurementInput input) =>
        entered.Value == input.Value && entered.Day == input.Day && entered.Source == input.Source;

    private sealed record LiveItems(
        Product Product,
        IReadOnlyDictionary<int, MeasuredItem> Items,
        IReadOnlyDictionary<string, int> Foreign
    )
    {
        /// <summary>By its key here, its bare number, or its key in another tool.</summary>
        public MeasuredItem? Find(string key)
        {
            var prefix = $"{Product.Settings.KeyPrefix}-";
            var digits = key.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) ? key[prefix.Length..] : key;
            return Foreign.TryGetValue(key, out var number) || int.TryParse(digits, out number)
                ? Items.GetValueOrDefault(number)
                : null;
        }
    }
}
