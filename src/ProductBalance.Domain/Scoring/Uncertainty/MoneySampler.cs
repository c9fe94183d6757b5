using System.Numerics.Tensors;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Estimates;

namespace ProductBalance.Domain.Scoring.Uncertainty;

/// <summary>Draws an item by a model in money; the confidence multiplies.</summary>
internal sealed class MoneySampler : ItemSampler
{
    private readonly MoneyItem _item;
    private readonly EstimateDraws[] _factorDraws;
    private readonly EstimateDraws _confidenceDraws;

    public MoneySampler(ItemId id, ItemContent content, ScoringContext context)
        : base(id, context.EffortOf(content))
    {
        _item = new MoneyItem(content, context);
        _factorDraws = [.. _item.Factors.Select(factor => DrawsOf(factor.Id))];
        _confidenceDraws = DrawsOf("confidence");
    }

    public override bool HasMoney => true;

    private ScoringContext Context => _item.Context;

    /// <summary>
    /// What a sprint's delay loses if the effect shows, in the block's values; the chance that it shows, in its worths;
    /// and its efforts.
    /// </summary>
    public void FillLosses(int first, int count, DrawBlock block)
    {
        var columns = block.Inputs(2);
        var lost = columns[0].AsSpan(0, count);
        block.Number(first, count);
        FillEfforts(first, block.Efforts.AsSpan(0, count));
        FillValues(block.Numbers.AsSpan(0, count), block.Values.AsSpan(0, count), lost);
        FillLostMonths(block.Efforts.AsSpan(0, count), lost, columns[1].AsSpan(0, count));
        TensorPrimitives.Multiply(block.Values.AsSpan(0, count), lost, block.Values.AsSpan(0, count));
        _item.Confidence.Fill(_confidenceDraws, block.Numbers.AsSpan(0, count), block.Worths.AsSpan(0, count));
    }

    internal override void FillScores(int count, DrawBlock block)
    {
        var columns = block.Inputs(3);
        var numbers = block.Numbers.AsSpan(0, count);
        var values = block.Values.AsSpan(0, count);
        FillValues(numbers, values, columns[0].AsSpan(0, count));
        FillShown(numbers, values, columns[0].AsSpan(0, count));
        FillWorths(block.Efforts.AsSpan(0, count), columns);
        Context.Model.Fill(columns[..2], block.Scores.AsSpan(0, count), block.Worths.AsSpan(0, count));
        DrawStanding.Fill(block, count, Context.Model.ScoreFloor);
    }

    private void FillValues(ReadOnlySpan<int> numbers, Span<double> values, Span<double> scratch)
    {
        for (var i = 0; i < _item.Factors.Count; i++)
        {
            _item.Factors[i].Apply(_factorDraws[i], numbers, values, scratch);
        }
    }

    private void FillShown(ReadOnlySpan<int> numbers, ReadOnlySpan<double> values, Span<double> shown)
    {
        _item.Confidence.Fill(_confidenceDraws, numbers, shown);
        TensorPrimitives.Multiply(values, shown, shown);
    }

    // The first column turns from value a month into what the model divides, the second becomes the divisor.
    private void FillWorths(ReadOnlySpan<double> efforts, ReadOnlySpan<double[]> columns)
    {
        var shown = columns[0].AsSpan(0, efforts.Length);
        var divisors = columns[1].AsSpan(0, efforts.Length);
        if (Context.Model.Kind == ScoreModelKind.ReturnOnEffort)
        {
            FillMonths(efforts, 0, divisors);
            TensorPrimitives.Multiply(shown, divisors, shown);
            Affine.Map(efforts, _item.CostOf(1) - _item.CostOf(0), _item.CostOf(0), divisors);
            return;
        }

        var lost = columns[2].AsSpan(0, efforts.Length);
        FillLostMonths(efforts, lost, divisors);
        TensorPrimitives.Multiply(shown, lost, shown);
        TensorPrimitives.Divide(shown, Context.Calendar.SprintWeeks, shown);
        TensorPrimitives.Divide(efforts, Context.Calendar.DaysPerWeek, divisors);
    }

    private void FillLostMonths(ReadOnlySpan<double> efforts, Span<double> lost, Span<double> scratch)
    {
        FillMonths(efforts, 0, lost);
        FillMonths(efforts, Context.Calendar.CalendarDays, scratch);
        TensorPrimitives.Subtract(lost, scratch, lost);
    }

    private void FillMonths(ReadOnlySpan<double> efforts, double startsIn, Span<double> months)
    {
        Affine.Map(efforts, _item.LiveTime.DaysPerEffort, startsIn, months);
        _item.LiveTime.FillMonths(months);
    }
}
