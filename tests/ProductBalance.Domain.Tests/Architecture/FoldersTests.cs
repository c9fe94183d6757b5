using ArchUnitNET.Fluent.Slices;
using ArchUnitNET.Loader;
using ArchUnitNET.xUnitV3;

namespace ProductBalance.Domain.Tests.Architecture;

public class FoldersTests
{
    private static readonly ArchUnitNET.Domain.Architecture Domain = new ArchLoader()
        .LoadAssemblies(typeof(DomainRuleException).Assembly)
        .Build();

    // Nested folders are folders of their own: what lies below a folder may not be needed by what lies in it.
    [Fact]
    public void Folders_NeedEachOtherOneWayOnly() =>
        SliceRuleDefinition.Slices().Matching("ProductBalance.Domain.(**)").Should().BeFreeOfCycles().Check(Domain);
}
