using ProductBalance.Data.Exchange;
using ProductBalance.Data.Tests.Support;

namespace ProductBalance.Data.Tests.Exchange;

public sealed class ImportPlanTests
{
    private const string Text = "Key,Title,Name,Labels,Tags\nA-1,One,Uno,x,y\n";

    [Theory]
    [InlineData(2, ImportField.Title, "Ignore", "Title")] // one column makes the title
    [InlineData(4, ImportField.Labels, "Title", "Labels")] // several can hold labels
    public void With_FieldOfAnotherColumn_LeavesThatOneOutUnlessBothCanFillIt(
        int column,
        ImportField field,
        string titleBecomes,
        string columnBecomes
    )
    {
        var plan = ImportScene.JobOf(Text).Plan.With(column, field);

        Assert.Equal(titleBecomes, plan.Mapping[1].Field.ToString());
        Assert.Equal(columnBecomes, plan.Mapping[column].Field.ToString());
        Assert.Equal(ImportField.Labels, plan.Mapping[3].Field);
    }
}
