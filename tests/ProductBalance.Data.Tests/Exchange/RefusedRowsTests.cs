using ProductBalance.Data.Exchange;
using ProductBalance.Data.Tests.Support;

namespace ProductBalance.Data.Tests.Exchange;

public sealed class RefusedRowsTests
{
    [Fact]
    public async Task Write_FileWithRefusedRows_KeepsTheirCellsAndSaysWhy()
    {
        var job = ImportScene.JobOf("Key,Title,Notes\nA-1,Kept,\nA-2,,\"say \"\"hi\"\"\"\nA-3,,=1+1\n");
        await using var writer = new StringWriter();

        await RefusedRows.WriteAsync(job.File, job.Plan, job.Limits, writer, CancellationToken.None);

        const string why = "The row has no title that can be seen, so it was left out. Give it one.";
        Assert.Equal(
            "\uFEFF\"Key\",\"Title\",\"Notes\",\"Why it was refused\"\r\n"
                + $"\"A-2\",\"\",\"say \"\"hi\"\"\",\"{why}\"\r\n"
                + $"\"A-3\",\"\",\"'=1+1\",\"{why}\"\r\n",
            writer.ToString()
        );
    }
}
