using ProductBalance.Data.Exchange.Reading;

namespace ProductBalance.Data.Exchange.Conversion;

/// <summary>
/// Turns the rows of a file into items, one at a time. An optional field that cannot be read is left out and reported;
/// only a row that has no title, cannot be read at all or repeats a key is refused.
/// </summary>
public static class RowConverter
{
    /// <summary>One result for each row of the file, in its order.</summary>
    public static IEnumerable<ConvertedRow> Convert(TableFile file, ImportPlan plan, ImportLimits limits)
    {
        var columns = new FieldColumns(plan.Mapping);
        var keys = new KeyRegister(plan.Answers.RepeatedKeys);
        var tree = new ParentTree(columns);
        foreach (var row in file.Rows())
        {
            var cells = new CellReader(row, columns, plan.Answers);
            var item = new ItemReader(row, cells, columns, plan, limits).Read();
            item = item is null ? null : tree.Place(item, cells);
            item = item is null || !keys.Admits(item, cells) ? null : item;
            yield return new ConvertedRow(item, cells.Problems);
        }
    }
}
