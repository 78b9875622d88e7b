package dev.closecodes.processor.load.locate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.tools.StandardLocation;

/** The locations that a compilation has, in the order in which they are looked into. */
final class CompilerLocations {

    private CompilerLocations() {}

    /** Returns the locations of sources. */
    static List<RegistryLocation> sources(Element host, List<Path> folders, ProcessingEnvironment environment) {
        Filer filer = environment.getFiler();
        List<RegistryLocation> locations = new ArrayList<>();
        folders.forEach(folder -> locations.add(new FolderLocation(folder, "of -Aclosecodes.path")));
        locations.add(new FilerLocation(filer, StandardLocation.SOURCE_PATH, "", "the source path", false));
        ModuleElement module = environment.getElementUtils().getModuleOf(host);
        if (module != null && !module.isUnnamed()) {
            String prefix = module.getQualifiedName() + "/";
            locations.add(new FilerLocation(
                    filer, StandardLocation.MODULE_SOURCE_PATH, prefix, "the module source path", false));
        }
        Path sources = SourceFolder.rootOf(host, environment);
        if (sources != null) {
            locations.add(new FolderLocation(sources, "beside the annotated source"));
        }
        return locations;
    }

    /** Returns the sources of the project that the class output is in, and the class output. */
    static List<RegistryLocation> outputs(Filer filer) {
        FilerLocation classOutput =
                new FilerLocation(filer, StandardLocation.CLASS_OUTPUT, "", "the class output", true);
        List<RegistryLocation> outputs = new ArrayList<>(ProjectFolder.locations(classOutput.folder()));
        outputs.add(classOutput);
        return outputs;
    }
}
