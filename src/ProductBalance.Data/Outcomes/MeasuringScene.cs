using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Access;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Backlog;
using ProductBalance.Data.Json;
using ProductBalance.Domain;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Impact;
using ProductBalance.Domain.Outcomes;

namespace ProductBalance.Data.Outcomes;

/// <summary>A live item and who measures it, while one operation adds to its record.</summary>
internal sealed class MeasuringScene(BalanceDbContext db, ItemWorkspace workspace, BacklogItem item)
{
    private readonly ItemStatus _before = item.Status;

    public BacklogItem Item => item;

    public Standing Standing => workspace.Standing;

    public DateOnly Today => workspace.Context.Today;

    /// <summary>Asks for a right, and loads an item.</summary>
    public static async Task<MeasuringScene> OpenAsync(
        BalanceDbContext db,
        AccessGuard guard,
        Actor actor,
        ProductId productId,
        int number,
        TimeProvider time,
        CancellationToken cancellationToken
    )
    {
        var standing = await guard.RequireAsync(db, actor, productId, Permission.Report, cancellationToken);
        var workspace = await ItemWorkspace.OpenAsync(db, standing, productId, time, cancellationToken);
        return new(db, workspace, await workspace.FindAsync(db, number, cancellationToken));
    }

    public static bool MayStrike(Standing standing, Measurement measurement) =>
        standing.Allows(Permission.EditAny)
        || (standing.Allows(Permission.Report) && measurement.ById == standing.Actor.UserId);

    public void RequireLive()
    {
        if (item.ReleasedAt is null)
        {
            throw new DomainRuleException(
                "not-released",
                $"{workspace.Product.KeyOf(item.Number)} is {StatusMachine.InWords(item.Status)}: its outcome is measured once it is released."
            );
        }
    }

    /// <summary>Refuses to leave unmeasured what is measured, or is another's to decide.</summary>
    public void RequireWaivable()
    {
        workspace.RequireEditable(item);
        if (item.Status == ItemStatus.Measured)
        {
            throw new DomainRuleException(
                "already-measured",
                $"{workspace.Product.KeyOf(item.Number)} is measured. Strike out what is wrong in its record instead."
            );
        }
    }

    /// <summary>What is wrong with a measurement of this item, beyond what the validator can know.</summary>
    public IEnumerable<FieldProblem> Problems(double? value, DateOnly day)
    {
        var released = ProductClock.DayOf(item.ReleasedAt!.Value, workspace.Product.Settings.TimeZone); // required before
        return Problems(item.Content.Impact, value, day, released, Today);
    }

    /// <inheritdoc cref="Problems(double?, DateOnly)"/>
    public static IEnumerable<FieldProblem> Problems(
        ImpactDraft promise,
        double? value,
        DateOnly day,
        DateOnly released,
        DateOnly today
    ) => [.. ValueProblems(promise, value), .. DayProblems(day, released, today)];

    private static IEnumerable<FieldProblem> ValueProblems(ImpactDraft promise, double? value)
    {
        var limits = MetricLimits.Of(promise);
        if (value < limits.Low || value > limits.High)
        {
            var beyond = value < limits.Low ? $"below {limits.Low}" : $"above {limits.High}";
            var unit = promise.Unit is { Length: > 0 } named ? $" {named}" : "";
            yield return new(
                "value",
                $"“{promise.Metric}” cannot be {beyond}{unit}. Check the figure, its sign and its unit."
            );
        }
    }

    private static IEnumerable<FieldProblem> DayProblems(DateOnly day, DateOnly released, DateOnly today)
    {
        if (day < released)
        {
            yield return new(
                "day",
                $"It was released on {released:yyyy-MM-dd}. Enter a day from then on; what was before is its baseline."
            );
        }
        else if (day > today)
        {
            yield return new("day", "This day is still to come. Enter the day on which it was measured.");
        }
    }

    /// <summary>Whether measurements of the item count, besides one.</summary>
    public Task<bool> HasOthersAsync(MeasurementId besides, CancellationToken cancellationToken)
    {
        var id = item.Id;
        return db.Measurements.AnyAsync(
            one =>
                one.ItemId == id
                && one.Id != besides
                && !db.MeasurementStrikes.Any(strike => strike.MeasurementId == one.Id),
            cancellationToken
        );
    }

    /// <summary>The step as history will tell it.</summary>
    public Change ChangeOf(string kind, string? before, string? after, string? reason = null) =>
        new(Standing.Actor, kind, item.ProductId, workspace.Product.KeyOf(item.Number))
        {
            Items = [item.Id],
            Fields =
            [
                new FieldChange
                {
                    ItemId = item.Id,
                    Field = ItemFields.Measured,
                    Before = before is null ? null : JsonColumn.Write(before),
                    After = after is null ? null : JsonColumn.Write(after),
                },
                .. ItemMerge.Step(item, _before),
            ],
            Reason = reason,
        };
}
