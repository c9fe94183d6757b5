using ProductBalance.Data.Tests.Support;
using ProductBalance.Domain.Estimates;

namespace ProductBalance.Data.Tests.Exchange.Storing;

public sealed class ImportedGuessTests
{
    [Fact]
    public async Task Import_Guesses_FillWhatIsOpenAndChangeNothingThatStands()
    {
        await using var scene = await ImportScene.OpenAsync();
        await scene.ImportAsync("Key,Title,Area,Effort (days)\nA-1,Pay,Shop,5\nA-2,Buy,,\n");

        await scene.ImportAsync("Key,Title\nA-1,[Billing] Pay (2 days)\nA-2,[Billing] Buy (2 days)\n");

        var (first, second) = (await scene.ItemAsync("A-1"), await scene.ItemAsync("A-2"));
        Assert.Equal(("Shop", Estimate.Of(5)), (Assert.Single(first.Content.Areas), first.Content.Effort));
        Assert.Equal(("Billing", Estimate.Of(2)), (Assert.Single(second.Content.Areas), second.Content.Effort));
    }
}
